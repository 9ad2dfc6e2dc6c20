package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Precision;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

class ProceduresTest {
    @TempDir
    private Path folder;

    private Desktop desktop;
    private Patient patient;

    @BeforeEach
    void open() throws CannotOpen {
        // Berlin puts its clock forward on 29 March and back on 25 October 2026.
        desktop = Desktop.in(folder, Desktop.BERLIN);
        patient = Desktop.saved(desktop.clinic.patients().register(Desktop.patientForm("A", "", "Kaya", "1961-03-02")));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void keepsEveryField() throws Exception {
        ProcedureForm form = new ProcedureForm(
                ProcedureStatus.DONE,
                "2026-03-02",
                "09:30",
                null,
                "sacroiliac-joint",
                " left buttock ",
                Side.BILATERAL,
                "S1, S2",
                List.of(
                        new ProcedureForm.DrugLine("", " "),
                        new ProcedureForm.DrugLine("methylprednisolone", "80 mg"),
                        new ProcedureForm.DrugLine("lidocaine", "")),
                "Dr Ö",
                "first\nsecond",
                "left over in the form",
                "65",
                "23.8",
                "PISN",
                "0");
        Procedure saved = Desktop.saved(desktop.clinic.procedures().record(patient.id(), form));
        desktop.reopen();
        Procedure found = only();
        assertThat(found).isEqualTo(saved);
        assertThat(found.at().local()).isEqualTo("2026-03-02T09:30");
        assertThat(found.at().zone()).isEqualTo(Desktop.BERLIN);
        assertThat(found.at().precision()).isEqualTo(Precision.MINUTE);
        assertThat(found.technique()).isEqualTo("sacroiliac-joint");
        assertThat(found.target()).isEqualTo(new PainTarget("left buttock", Side.BILATERAL));
        assertThat(found.levels()).isEqualTo("S1, S2");
        assertThat(found.drugs()).containsExactly(new Drug("methylprednisolone", "80 mg"), new Drug("lidocaine", null));
        assertThat(found.operator()).isEqualTo("Dr Ö");
        assertThat(found.note()).isEqualTo("first\nsecond");
        assertThat(found.cancelReason()).isNull();
        assertThat(found.description()).isEqualTo(new CaseDescription(65, new Bmi(2380), "PISN", 0));
        assertThat(found.planVersion()).isEqualTo(1);
        assertThat(found.ruleVersion()).isEqualTo(1);
        assertThat(found.version()).isEqualTo(1);
    }

    @Test
    void namesEveryFaultAtOnceAndChangesNothing() throws Exception {
        List<String> before = Dump.of(desktop.file);
        ProcedureForm bad = new ProcedureForm(
                ProcedureStatus.CANCELLED,
                "2026-02-31",
                "9:30",
                null,
                "acupuncture",
                "s".repeat(201),
                null,
                "l".repeat(201),
                List.of(
                        new ProcedureForm.DrugLine("", "80 mg"),
                        new ProcedureForm.DrugLine("d\u0007", "x".repeat(201))),
                "o\u0000",
                "n".repeat(4001),
                " ",
                "121",
                "7.99",
                "d".repeat(501),
                "8.5");
        assertThat(Desktop.faults(desktop.clinic.procedures().record(patient.id(), bad)))
                .containsExactly(
                        "date NOT_A_DATE",
                        "time NOT_A_TIME",
                        "technique NOT_ONE_OF",
                        "site TOO_LONG",
                        "ageYears OUT_OF_RANGE",
                        "bmi OUT_OF_RANGE",
                        "diagnosis TOO_LONG",
                        "symptomMonths NOT_WHOLE",
                        "levels TOO_LONG",
                        "drugs.0.name REQUIRED",
                        "drugs.1.name CONTROL_CHARACTER",
                        "drugs.1.dose TOO_LONG",
                        "operator CONTROL_CHARACTER",
                        "note TOO_LONG",
                        "cancelReason REASON_REQUIRED");
        assertThat(desktop.clinic.procedures().check(patient.id(), bad)).hasSize(15);
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    @Test
    void knowsWhenItCannotHaveBeen() {
        assertThat(faults(ProcedureStatus.DONE, "", "")).containsExactly("date REQUIRED");
        assertThat(faults(ProcedureStatus.DONE, "2026-11-04", "")).containsExactly("date IN_FUTURE");
        assertThat(faults(ProcedureStatus.DONE, "2026-11-03", "10:01")).containsExactly("time IN_FUTURE");
        assertThat(faults(ProcedureStatus.DONE, "2026-11-03", "24:00")).containsExactly("time NOT_A_TIME");
        assertThat(faults(ProcedureStatus.DONE, "1949-12-31", "")).containsExactly("date OUT_OF_RANGE");
        assertThat(faults(ProcedureStatus.DONE, "1961-03-01", "")).containsExactly("date CONTRADICTS");
        Desktop.saved(record(ProcedureStatus.DONE, "2026-11-03", "10:00", null));
        Desktop.saved(record(ProcedureStatus.DONE, "2026-11-03", "", null));
        Desktop.saved(record(ProcedureStatus.PLANNED, "2026-12-24", "08:00", null));
    }

    @Test
    void aTimeTheClockWasPutOverDoesNotExistOrHappenedTwice() {
        assertThat(faults(ProcedureStatus.DONE, "2026-03-29", "02:30")).containsExactly("time TIME_DOES_NOT_EXIST");
        assertThat(faults(ProcedureStatus.DONE, "2026-10-25", "02:30")).containsExactly("time TIME_TWICE");
        Procedure first = Desktop.saved(record(ProcedureStatus.DONE, "2026-10-25", "02:30", false));
        Procedure second = Desktop.saved(record(ProcedureStatus.DONE, "2026-10-25", "02:30", true));
        assertThat(first.at().instant()).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(second.at().instant()).isEqualTo("2026-10-25T01:30:00Z");
        assertThat(second.at().local()).isEqualTo(first.at().local());
    }

    @Test
    void anOldProcedureIsCheckedByItsOwnZoneAfterTheClinicsChanged() {
        Procedure old = desktop.procedure(patient, "2026-03-02", "09:30");
        ClinicDetails details = desktop.clinic.details();
        Desktop.saved(
                desktop.clinic.changeDetails(new ClinicDetails(details.name(), Desktop.ISTANBUL, details.version())));
        ProcedureForm gap = Desktop.procedureForm(ProcedureStatus.DONE, "2026-03-29", "02:30");
        assertThat(desktop.clinic.procedures().check(patient.id(), gap)).isEmpty();
        assertThat(desktop.clinic.procedures().check(old, gap))
                .extracting(Fault::problem)
                .containsExactly(Problem.TIME_DOES_NOT_EXIST);
    }

    @Test
    void anAgeMustBeTheAgeByTheBirthDate() {
        assertThat(Desktop.faults(aged("2026-03-01", "65"))).containsExactly("ageYears CONTRADICTS");
        assertThat(Desktop.saved(aged("2026-03-01", "64")).description().ageYears())
                .isEqualTo(64);
        assertThat(Desktop.saved(aged("2026-03-02", "65")).description().ageYears())
                .isEqualTo(65);
    }

    @Test
    void aChangeNeedsAReasonAndTheVersionOnDisk() {
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
        ProcedureForm form = Desktop.procedureForm(ProcedureStatus.DONE, "2026-08-11", "09:30");
        assertThat(Desktop.faults(desktop.clinic.procedures().change(procedure.id(), 1, form, "")))
                .containsExactly("reason REASON_REQUIRED");
        Procedure changed = Desktop.saved(desktop.clinic.procedures().change(procedure.id(), 1, form, "wrong day"));
        assertThat(changed.at().date()).isEqualTo("2026-08-11");
        assertThat(desktop.clinic.procedures().change(procedure.id(), 1, form, "again"))
                .isEqualTo(new Saving.Stale<>(changed));
        assertThat(desktop.clinic.procedures().voidProcedure(procedure.id(), 1, "again"))
                .isEqualTo(new Saving.Stale<>(changed));
        assertThat(desktop.clinic.procedures().move(procedure.id(), 1, patient.id(), "again"))
                .isEqualTo(new Saving.Stale<>(changed));
    }

    @Test
    void placesItsScoresAnewWhenItsDayWasWrong() {
        Procedure procedure = desktop.procedure(patient, "2026-07-10", "09:30");
        Assessment three = desktop.assessment(procedure, "2026-08-31", "10:00", "0");
        Assessment late = Desktop.saved(desktop.clinic
                .assessments()
                .record(procedure.id(), Desktop.scores("2026-10-20", "10:00", "3", "12w", "was abroad")));
        Assessment recalled = Desktop.saved(desktop.clinic
                .assessments()
                .record(procedure.id(), Desktop.scores("2026-08-31", "10:01", "8", "pre", "")));
        assertThat(three.timepoint()).isNull();
        desktop.clinic
                .procedures()
                .change(
                        procedure.id(),
                        1,
                        Desktop.procedureForm(ProcedureStatus.DONE, "2026-08-10", "09:30"),
                        "wrong month");
        assertThat(timepoints())
                .containsExactly(
                        three.id().value() + " 3w",
                        late.id().value() + " 12w",
                        recalled.id().value() + " pre");
    }

    @Test
    void aFollowUpNeverBecomesTheBaselineWhenTheTimeChanges() {
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:00");
        Assessment before = desktop.assessment(procedure, "2026-08-10", "08:30", "8");
        Assessment hour = desktop.assessment(procedure, "2026-08-10", "10:00", "2");
        change(procedure, 1, "2026-08-10", "");
        assertThat(timepoints())
                .containsExactly(before.id().value() + " pre", hour.id().value() + " 1h");
        change(procedure, 2, "2026-08-10", "10:30");
        assertThat(timepoints())
                .containsExactly(before.id().value() + " pre", hour.id().value() + " null");
        change(procedure, 3, "2026-08-10", "");
        assertThat(timepoints())
                .containsExactly(before.id().value() + " pre", hour.id().value() + " null");
        change(procedure, 4, "2026-08-10", "09:00");
        assertThat(timepoints())
                .containsExactly(before.id().value() + " pre", hour.id().value() + " 1h");
    }

    @Test
    void cannotBecomePlannedAgainOnceFollowUpsWereRecorded() {
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
        desktop.assessment(procedure, "2026-08-09", "09:00", "7");
        ProcedureForm planned = Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-12-10", "09:30");
        Desktop.saved(desktop.clinic.procedures().change(procedure.id(), 1, planned, "not yet"));
        ProcedureForm done = Desktop.procedureForm(ProcedureStatus.DONE, "2026-08-10", "09:30");
        Desktop.saved(desktop.clinic.procedures().change(procedure.id(), 2, done, "done after all"));
        desktop.assessment(procedure, "2026-08-31", "09:00", "7");
        assertThat(Desktop.faults(desktop.clinic.procedures().change(procedure.id(), 3, planned, "not yet")))
                .containsExactly("status CONTRADICTS");
    }

    @Test
    void movesToThePatientItBelongsTo() {
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
        Assessment score = desktop.assessment(procedure, "2026-08-31", "09:00", "0");
        Patient right =
                Desktop.saved(desktop.clinic.patients().register(Desktop.patientForm("B", "", "", "2026-08-11")));
        assertThat(Desktop.faults(desktop.clinic.procedures().move(procedure.id(), 1, right.id(), "")))
                .containsExactly("to AFTER_PROCEDURE", "reason REASON_REQUIRED");
        Patient other = desktop.patient("C");
        Procedure moved =
                Desktop.saved(desktop.clinic.procedures().move(procedure.id(), 1, other.id(), "wrong patient"));
        assertThat(moved.patient()).isEqualTo(other.id());
        assertThat(desktop.clinic.patients().record(patient.id()).orElseThrow().episodes())
                .isEmpty();
        assertThat(desktop.clinic
                        .patients()
                        .record(other.id())
                        .orElseThrow()
                        .episodes()
                        .getFirst()
                        .followUp()
                        .visit("3w")
                        .orElseThrow()
                        .counted())
                .isEqualTo(score);
        assertThatThrownBy(() -> desktop.clinic.procedures().move(procedure.id(), 2, new PatientId(99), "why"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aVoidedOneIsHiddenWithItsScores() {
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
        Assessment score = desktop.assessment(procedure, "2026-08-31", "09:00", "0");
        Desktop.saved(desktop.clinic.procedures().voidProcedure(procedure.id(), 1, "double"));
        assertThat(desktop.clinic.patients().record(patient.id()).orElseThrow().episodes())
                .isEmpty();
        assertThat(desktop.clinic.patients().all().getFirst().latest()).isNull();
        assertThat(desktop.clinic.assessments().voidAssessment(score.id(), 1, "why"))
                .isInstanceOf(Saving.Stale.class);
        assertThatThrownBy(() ->
                        desktop.clinic.assessments().record(procedure.id(), Desktop.scores("2026-08-31", "09:00", "0")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aVoidedOneIsToldFromAChangedOne() {
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
        ProcedureForm form = Desktop.procedureForm(ProcedureStatus.DONE, "2026-08-11", "09:30");
        Desktop.saved(desktop.clinic.procedures().voidProcedure(procedure.id(), 1, "double"));
        for (long version : new long[] {1, 2}) {
            assertThat(desktop.clinic.procedures().change(procedure.id(), version, form, "late"))
                    .isInstanceOfSatisfying(
                            Saving.Stale.class,
                            stale -> assertThat(stale.voided()).isTrue());
        }
    }

    @Test
    void aFormIsStillCheckedWhenItsPatientWasVoidedMeanwhile() {
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
        Desktop.saved(desktop.clinic.patients().voidPatient(patient.id(), 1, "registered twice"));
        ProcedureForm form = Desktop.procedureForm(ProcedureStatus.DONE, "2026-08-11", "9:30");
        assertThat(desktop.clinic.procedures().check(procedure, form)).hasSize(1);
        assertThat(desktop.clinic.procedures().check(patient.id(), form)).hasSize(1);
        assertThat(desktop.clinic.procedures().change(procedure.id(), 1, form, "late"))
                .isEqualTo(new Saving.Stale<>(procedure, true));
    }

    private void change(Procedure procedure, long version, String date, String time) {
        Desktop.saved(desktop.clinic
                .procedures()
                .change(
                        procedure.id(),
                        version,
                        Desktop.procedureForm(ProcedureStatus.DONE, date, time),
                        "time was wrong"));
    }

    private Saving<Procedure> aged(String date, String age) {
        return desktop.clinic
                .procedures()
                .record(
                        patient.id(),
                        new ProcedureForm(
                                ProcedureStatus.DONE,
                                date,
                                "",
                                null,
                                "other",
                                "",
                                null,
                                "",
                                List.of(),
                                "",
                                "",
                                "",
                                age,
                                "",
                                "",
                                ""));
    }

    private List<String> faults(ProcedureStatus status, String date, String time) {
        return Desktop.faults(record(status, date, time, null));
    }

    private Saving<Procedure> record(ProcedureStatus status, String date, String time, Boolean laterOfTwo) {
        return desktop.clinic
                .procedures()
                .record(
                        patient.id(),
                        new ProcedureForm(
                                status,
                                date,
                                time,
                                laterOfTwo,
                                "other",
                                "",
                                null,
                                "",
                                List.of(),
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                ""));
    }

    private Procedure only() {
        return desktop.clinic
                .patients()
                .record(patient.id())
                .orElseThrow()
                .episodes()
                .getFirst()
                .procedure();
    }

    private List<String> timepoints() {
        return desktop.clinic.patients().record(patient.id()).orElseThrow().episodes().stream()
                .flatMap(episode -> episode.followUp().assessments().stream())
                .map(one -> one.id().value() + " " + one.timepoint())
                .sorted()
                .toList();
    }
}
