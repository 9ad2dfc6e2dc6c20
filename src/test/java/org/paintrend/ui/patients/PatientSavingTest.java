package org.paintrend.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.NotSaved;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.patient.Calls;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.FormDraft;
import org.paintrend.ui.common.HeldTasks;
import org.paintrend.ui.common.Nowhere;
import org.paintrend.ui.common.Toasts;
import org.paintrend.ui.common.VersionRow;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;
import org.testfx.api.FxToolkit;

/** A patient's form on its way to the disk, and back again. */
class PatientSavingTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE);
    private final Words words = Words.in(Locale.ENGLISH);
    private final HeldTasks tasks = new HeldTasks();
    private final Said said = new Said();
    private final FakePorts ports = new FakePorts();
    private final PatientModel model = new PatientModel();
    private final List<Patient> saved = new ArrayList<>();

    @TempDir
    Path folder;

    private Clinic clinic;
    private Workplace workplace;
    private PatientSaving saving;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        clinic = new ClinicFiles(clock, () -> "desk")
                .create(folder.resolve("c.paintrend"), new ClinicDetails("Clinic", ZONE, 1));
        workplace = new Workplace(clinic, words, clock, tasks, new Nowhere(), said, ports);
        saving = new PatientSaving(workplace, model);
        model.code.set("A-1");
        model.familyName.set("Yılmaz");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void itIsSavingUntilItEnded() {
        tasks.hold = true;
        saving.save(found -> {}, saved::add);
        assertThat(saving.isSaving()).isTrue();
        tasks.letGo();
        assertThat(saving.isSaving()).isFalse();
        assertThat(saved).hasSize(1);
    }

    @Test
    void waitingForThePatientKeepsNobodyFromLeaving() {
        saving.awaitPatient();
        assertThat(saving.busy.get()).isTrue();
        assertThat(saving.isSaving()).isFalse();
    }

    @Test
    void onlyADiskThatRefusesAsksToTryAgain() {
        tasks.failure = new NotSaved("full", new IllegalStateException());
        saving.register(saved::add);
        assertThat(said.warnings).containsExactly(words.get("patients.not-saved"));
        assertThat(saving.isSaving()).isFalse();

        tasks.failure = new IllegalArgumentException("a defect");
        assertThatThrownBy(() -> saving.register(saved::add)).hasCause(tasks.failure);
        assertThat(said.warnings).hasSize(1);
        assertThat(saving.busy.get()).isFalse();
    }

    @Test
    void whatWasSaidOfCallsAndDeathIsSavedShownAgainAndKeptInADraft() {
        saving.register(saved::add);
        assertThat(saved.getFirst().calls()).isEqualTo(Calls.NONE);
        assertThat(saved.getFirst().diedOn()).isNull();

        model.code.set("A-2");
        model.mayBeCalled.set(false);
        model.bestHour.set("17:00");
        model.diedOn.set("2026-11-02");
        saving.register(saved::add);
        assertThat(saved.getLast().calls()).isEqualTo(new Calls(false, "17:00"));
        assertThat(saved.getLast().diedOn()).isEqualTo("2026-11-02");

        PatientModel again = new PatientModel();
        again.show(saved.getLast());
        assertThat(again.form()).isEqualTo(model.form());
        PatientModel draft = new PatientModel();
        draft.take(model.fields());
        assertThat(draft.form()).isEqualTo(model.form());
        assertThat(new PatientVersions(words, saved.getLast(), new PatientModel().form()).rows())
                .contains(
                        new VersionRow("May be called", "No", ""),
                        new VersionRow("Best hour to call", "17:00", ""),
                        new VersionRow("Died on", words.date(LocalDate.parse("2026-11-02")), ""));
    }

    @Test
    void takingBackIsSaid() {
        saving.register(saved::add);
        said.undo();
        assertThat(said.texts)
                .last()
                .isEqualTo("Undone: new patient " + saved.getFirst().displayName());
        assertThat(clinic.patients().all()).isEmpty();
    }

    @Test
    void notTakingBackIsSaidToo() {
        saving.register(saved::add);
        Patient patient = saved.getFirst();
        model.phone.set("555");
        assertThat(clinic.patients().change(patient.id(), patient.version(), model.form(), "asked"))
                .isInstanceOf(Saving.Saved.class);
        said.undo();
        assertThat(said.warnings).containsExactly(words.get("common.undo.stale"));

        tasks.failure = new NotSaved("full", new IllegalStateException());
        said.undo();
        assertThat(said.warnings).last().isEqualTo(words.get("common.undo.not-saved"));
    }

    @Test
    void aDraftOlderThanWhatIsSavedAsksWhichIsRight() {
        saving.register(saved::add);
        Patient first = saved.getFirst();
        saving.edit(first);
        model.show(first);
        model.phone.set("mine");
        draft().keep();
        model.phone.set("theirs");
        assertThat(clinic.patients().change(first.id(), first.version(), model.form(), "asked"))
                .isInstanceOf(Saving.Saved.class);
        Patient present = clinic.patients().record(first.id()).orElseThrow().patient();
        saving.edit(present);
        model.show(present);

        draft().restore(found -> assertThat(found).isTrue());
        assertThat(model.phone.get()).isEqualTo("mine");
        ports.reasons.add("misread");
        var stale = new ArrayList<Saving.Stale<Patient>>();
        saving.whenStale(stale::add);
        saving.save(found -> {}, saved::add);
        assertThat(stale).containsExactly(new Saving.Stale<>(present));
        saving.save(found -> {}, saved::add);
        assertThat(saved).as("asked, not answered").hasSize(1);

        saving.saveOverTheirs(saved::add);
        assertThat(saved).last().extracting(one -> one.identity().phone()).isEqualTo("mine");
        assertThat(ports.asked).as("the reason given stands").hasSize(1);
    }

    @Test
    void whatIsBackToWhatIsSavedOrThrownAwayLeavesNoDraft() {
        FormDraft draft = draft();
        draft.keep();
        model.code.set("");
        model.familyName.set("");
        draft.keep();
        draft.restore(found -> assertThat(found).isFalse());

        model.familyName.set("Demir");
        draft.keep();
        draft.restore(found -> assertThat(found).isTrue());
        draft.discard();
        assertThat(model.familyName.get()).isEmpty();
        draft.restore(found -> assertThat(found).isFalse());
    }

    @Test
    void whatIsWrongWithAFieldIsSaidOnceItWasLeftAndOfTheOthersWhenSaved() {
        var refused = new AtomicInteger();
        model.code.set("");
        model.birthDate.set("1965-02-31");
        saving.left("birthDate");
        assertThat(model.faults.of("birthDate")).contains(Fault.of("birthDate", "1965-02-31", Problem.NOT_A_DATE));
        assertThat(model.faults.of("code")).as("not left yet").isEmpty();

        saving.whenFaulty(refused::incrementAndGet);
        saving.save(found -> {}, saved::add);
        assertThat(refused).hasValue(1);
        assertThat(model.faults.of("code")).isPresent();

        model.birthDate.set("1965-02-28");
        saving.left("birthDate");
        assertThat(model.faults.of("birthDate")).as("mended").isEmpty();
        assertThat(saved).isEmpty();
    }

    private FormDraft draft() {
        return new FormDraft(workplace, "patient/draft", new PatientInput(model), saving);
    }

    private static final class Said implements Toasts {
        private final List<String> texts = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();
        private @Nullable Runnable back;

        @Override
        public void say(String text, @Nullable Runnable undo) {
            texts.add(text);
            back = undo == null ? back : undo;
        }

        @Override
        public void warn(String text) {
            warnings.add(text);
        }

        void undo() {
            Objects.requireNonNull(back).run();
        }
    }
}
