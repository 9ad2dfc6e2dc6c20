package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Flag;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.Technique;

class ClinicTest {
    @TempDir
    private Path folder;

    private Desktop desktop;

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void fromRegistrationToTheFlagAndBackAfterReopening() throws Exception {
        Patient patient = desktop.patient("P-0001");
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
        desktop.assessment(procedure, "2026-08-10", "09:00", "5");
        desktop.assessment(procedure, "2026-08-10", "10:30", "0");
        desktop.assessment(procedure, "2026-08-31", "11:00", "2");
        desktop.assessment(procedure, "2026-11-02", "11:00", "2");

        desktop.reopen();

        Episode episode = desktop.clinic
                .patients()
                .record(patient.id())
                .orElseThrow()
                .episodes()
                .getFirst();
        assertThat(episode.course().flag()).isEqualTo(Flag.RESPONDER);
        assertThat(episode.followUp().visits())
                .extracting(visit -> visit.counted().nrs().value())
                .containsExactly(5, 0, 2, 2);
        assertThat(desktop.clinic.patients().all())
                .containsExactly(desktop.clinic.patients().summary(patient.id()).orElseThrow());
    }

    @Test
    void remembersWhenItWasFoundedWhateverHappensLater() throws Exception {
        Instant founded = desktop.clinic.founded();
        desktop.clock.forward(Duration.ofDays(40));
        desktop.patient("P-0001");
        desktop.reopen();
        desktop.patient("P-0002");
        assertThat(desktop.clinic.founded()).isEqualTo(founded).isEqualTo("2026-11-03T09:00:00Z");
    }

    @Test
    void beginsWithTheStandardPlanRuleAndCatalogue() {
        Episode episode = desktop.clinic
                .patients()
                .record(desktop.procedure(desktop.patient("A"), "2026-11-01", "")
                        .patient())
                .orElseThrow()
                .episodes()
                .getFirst();
        assertThat(episode.plan()).isEqualTo(FollowUpPlan.standard());
        assertThat(episode.rule()).isEqualTo(ResponderRule.standard());
        assertThat(desktop.clinic.procedures().techniques())
                .extracting(Technique::id)
                .containsExactly(
                        "transsacral-block", "nerve-root-sleeve", "sacroiliac-joint", "lumbar-sympathetic", "other");
        assertThat(desktop.clinic.procedures().techniques().getFirst().name("tr"))
                .isEqualTo("Transsakral sinir bloğu");
    }

    @Test
    void knowsItsNameAndZoneAndWhetherItIsADemonstration() throws Exception {
        assertThat(desktop.clinic.details()).isEqualTo(new ClinicDetails("Pain clinic", Desktop.ISTANBUL, 1));
        assertThat(desktop.clinic.isDemonstration()).isFalse();
        assertThat(desktop.clinic.file()).isEqualTo(desktop.file.toRealPath());
        Path shown = folder.resolve("demo.paintrend");
        try (Clinic demo = desktop.files().createDemonstration(shown, new ClinicDetails("D", Desktop.BERLIN, 1))) {
            assertThat(demo.isDemonstration()).isTrue();
        }
        try (Clinic demo = desktop.files().open(shown)) {
            assertThat(demo.isDemonstration()).isTrue();
        }
    }

    @Test
    void changesItsDetailsOnceAndTakesThemBack() {
        ClinicDetails before = desktop.clinic.details();
        Saving.Saved<ClinicDetails> saved = Desktop.done(
                desktop.clinic.changeDetails(new ClinicDetails(" Ağrı ", Desktop.BERLIN, before.version())));
        assertThat(saved.value()).isEqualTo(new ClinicDetails("Ağrı", Desktop.BERLIN, 2));
        assertThat(desktop.clinic.changeDetails(before)).isEqualTo(new Saving.Stale<>(saved.value()));
        assertThat(Desktop.faults(desktop.clinic.changeDetails(new ClinicDetails(" ", Desktop.BERLIN, 2))))
                .containsExactly("name REQUIRED");
        assertThat(Desktop.faults(desktop.clinic.changeDetails(new ClinicDetails("x".repeat(101), Desktop.BERLIN, 2))))
                .containsExactly("name TOO_LONG");
        Desktop.saved(desktop.clinic.undo(saved.change()));
        assertThat(desktop.clinic.details()).isEqualTo(new ClinicDetails("Pain clinic", Desktop.ISTANBUL, 3));
    }

    @Test
    void aNewZoneAppliesToNewProceduresOnly() {
        Patient patient = desktop.patient("A");
        Procedure old = desktop.procedure(patient, "2026-11-01", "09:00");
        desktop.clinic.changeDetails(new ClinicDetails("x", Desktop.BERLIN, 1));
        Procedure later = desktop.procedure(patient, "2026-11-02", "09:00");
        assertThat(later.at().zone()).isEqualTo(Desktop.BERLIN);
        Procedure changed = Desktop.saved(desktop.clinic
                .procedures()
                .change(
                        old.id(),
                        old.version(),
                        Desktop.procedureForm(old.status(), "2026-11-01", "10:00"),
                        "time was wrong"));
        assertThat(changed.at().zone()).isEqualTo(Desktop.ISTANBUL);
    }

    @Test
    void tellsListenersAfterTheChangeIsOnDiskUntilTheyLeave() {
        List<Change> heard = new ArrayList<>();
        List<Integer> patientsThen = new ArrayList<>();
        Runnable leave = desktop.clinic.onChange(change -> {
            heard.add(change);
            patientsThen.add(desktop.clinic.patients().all().size());
        });
        Saving.Saved<Patient> saved =
                Desktop.done(desktop.clinic.patients().register(Desktop.patientForm("A", "", "", "")));
        desktop.clinic.patients().register(Desktop.patientForm("", "", "", ""));
        desktop.clinic.drafts().keep("patient", Map.of("code", "B"));
        leave.run();
        desktop.patient("C");
        assertThat(heard)
                .containsExactly(new Change(saved.change(), saved.value().id()));
        assertThat(patientsThen).containsExactly(1);
    }

    @Test
    void aListenerThatFailsTakesNoSaveAway() {
        desktop.clinic.onChange(change -> {
            throw new IllegalStateException("a defect in a screen");
        });
        List<Change> heard = new ArrayList<>();
        desktop.clinic.onChange(heard::add);
        assertThat(desktop.clinic.patients().record(desktop.patient("A").id())).isPresent();
        assertThat(heard).hasSize(1);
    }

    @Test
    void openedToReadRefusesEveryChange() throws Exception {
        Patient patient = desktop.patient("A");
        List<String> before = Dump.of(desktop.file);
        try (Clinic reading = desktop.files().openToRead(desktop.file)) {
            assertThat(reading.patients().all()).hasSize(1);
            assertThatThrownBy(() -> reading.patients().register(Desktop.patientForm("B", "", "", "")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("opened to read only");
            assertThatThrownBy(() -> reading.patients().voidPatient(patient.id(), 1, "why"))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> reading.drafts().keep("x", Map.of())).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> reading.undo(1)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    @Test
    void saysWhyAFileCannotBeOpened() throws Exception {
        assertThatThrownBy(() -> desktop.files().open(desktop.file))
                .isInstanceOfSatisfying(
                        CannotOpen.class, no -> assertThat(no.reason()).isEqualTo(CannotOpen.Reason.IN_USE));
        assertThatThrownBy(() -> desktop.files().open(folder.resolve("none")))
                .isInstanceOfSatisfying(
                        CannotOpen.class, no -> assertThat(no.reason()).isEqualTo(CannotOpen.Reason.MISSING));
        assertThatThrownBy(() -> desktop.files().create(desktop.file, desktop.clinic.details()))
                .isInstanceOfSatisfying(
                        CannotOpen.class, no -> assertThat(no.reason()).isEqualTo(CannotOpen.Reason.EXISTS));
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear colleague, ".repeat(100));
        assertThatThrownBy(() -> desktop.files().open(letter))
                .isInstanceOfSatisfying(
                        CannotOpen.class, no -> assertThat(no.reason()).isEqualTo(CannotOpen.Reason.NOT_OURS));
    }

    @Test
    void aClinicWithoutANameIsNotMade() {
        Path file = folder.resolve("new.paintrend");
        assertThatThrownBy(() -> desktop.files().create(file, new ClinicDetails("", ZoneId.of("UTC"), 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void warnsOfAClockEarlierThanTheNewestChange() {
        desktop.patient("A");
        assertThat(desktop.clinic.clockWarning()).isEmpty();
        desktop.clock.forward(Duration.ofSeconds(-30));
        assertThat(desktop.clinic.clockWarning()).isEmpty();
        desktop.clock.forward(Duration.ofHours(-5));
        ClockWarning warning = desktop.clinic.clockWarning().orElseThrow();
        assertThat(warning.now()).isEqualTo("2026-11-03T03:59:30Z");
        assertThat(warning.against()).isEqualTo("2026-11-03T09:00:00Z");
    }

    @Test
    void aDraftSurvivesReopeningAndHasNoHistory() throws Exception {
        long events = Dump.rows(desktop.file, "SELECT * FROM audit_event").size();
        desktop.clinic.drafts().keep("assessment/17", Map.of("nrs", "0", "note", ""));
        desktop.clinic.drafts().keep("assessment/17", Map.of("nrs", "10"));
        desktop.clinic.drafts().keep("empty", Map.of());
        desktop.reopen();
        assertThat(desktop.clinic.drafts().find("assessment/17")).contains(Map.of("nrs", "10"));
        assertThat(desktop.clinic.drafts().find("empty")).contains(Map.of());
        desktop.clinic.drafts().discard("assessment/17");
        assertThat(desktop.clinic.drafts().find("assessment/17")).isEmpty();
        assertThat(Dump.rows(desktop.file, "SELECT * FROM draft_field")).isEmpty();
        assertThat(Dump.rows(desktop.file, "SELECT * FROM audit_event")).hasSize((int) events);
    }
}
