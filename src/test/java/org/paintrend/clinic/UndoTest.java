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
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

class UndoTest {
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
    void ofAPatientsCreationHidesThePatientAndUndoOfThatShowsItAgain() {
        Saving.Saved<Patient> saved = register("A", "Ada", "Yılmaz");
        Change undone = Desktop.saved(desktop.clinic.undo(saved.change()));
        assertThat(undone)
                .isEqualTo(new Change(saved.change() + 1, saved.value().id()));
        assertThat(desktop.clinic.patients().all()).isEmpty();
        Desktop.saved(desktop.clinic.undo(undone.number()));
        Patient back = desktop.clinic.patients().all().getFirst().patient();
        assertThat(back.identity()).isEqualTo(saved.value().identity());
        assertThat(back.version()).isEqualTo(3);
    }

    @Test
    void ofAPatientsCreationIsRefusedOnceSomethingWasRecorded() {
        Saving.Saved<Patient> saved = register("A", "", "");
        desktop.procedure(saved.value(), "2026-11-01", "09:00");
        assertThat(desktop.clinic.undo(saved.change()))
                .isEqualTo(new Saving.Stale<>(
                        new Change(saved.change() + 1, saved.value().id())));
        assertThat(desktop.clinic.patients().all()).hasSize(1);
    }

    @Test
    void ofAPatientsChangeBringsEveryFieldBackAlsoTheIdentity() {
        Patient patient = Desktop.saved(desktop.clinic
                .patients()
                .register(new PatientForm(
                        "A",
                        "Ada",
                        "Yılmaz",
                        "1961-02-03",
                        org.paintrend.domain.patient.Sex.FEMALE,
                        "0532",
                        "evenings",
                        "latex",
                        "",
                        false,
                        null,
                        "",
                        "")));
        Saving.Saved<Patient> changed = Desktop.done(desktop.clinic
                .patients()
                .change(patient.id(), patient.version(), Desktop.patientForm("B", "", "Kaya", ""), "wrong person"));
        Desktop.saved(desktop.clinic.undo(changed.change()));
        assertThat(record(patient))
                .isEqualTo(new Patient(
                        patient.id(), patient.code(), patient.identity(), patient.sex(), patient.alerts(), null, 3));
    }

    @Test
    void ofAProceduresChangeBringsItsDrugsBackAndPlacesItsScoresAnew() {
        Patient patient = desktop.patient("A");
        Procedure procedure = Desktop.saved(desktop.clinic
                .procedures()
                .record(
                        patient.id(),
                        new ProcedureForm(
                                ProcedureStatus.DONE,
                                "2026-08-10",
                                "09:30",
                                null,
                                "other",
                                "left leg",
                                Side.LEFT,
                                "S1",
                                List.of(
                                        new ProcedureForm.DrugLine("methylprednisolone", "80 mg"),
                                        new ProcedureForm.DrugLine("lidocaine", "")),
                                "Dr A",
                                "note",
                                "",
                                "61",
                                "23.8",
                                "PISN",
                                "0")));
        Assessment assessment = desktop.assessment(procedure, "2026-08-31", "11:00", "0");
        assertThat(assessment.timepoint()).isEqualTo("3w");
        Saving.Saved<Procedure> changed = Desktop.done(desktop.clinic
                .procedures()
                .change(
                        procedure.id(),
                        procedure.version(),
                        Desktop.procedureForm(ProcedureStatus.DONE, "2026-08-09", ""),
                        "other day"));
        assertThat(changed.value().drugs()).isEmpty();
        assertThat(assessments(patient)).extracting(Assessment::timepoint).containsExactly("3w");
        Saving.Saved<Procedure> again = Desktop.done(desktop.clinic
                .procedures()
                .change(
                        procedure.id(),
                        2,
                        Desktop.procedureForm(ProcedureStatus.DONE, "2026-06-08", ""),
                        "wrong month"));
        assertThat(assessments(patient)).extracting(Assessment::timepoint).containsExactly("12w");

        Desktop.saved(desktop.clinic.undo(again.change()));
        assertThat(assessments(patient)).extracting(Assessment::timepoint).containsExactly("3w");
        assertThat(desktop.clinic.undo(changed.change())).isInstanceOf(Saving.Stale.class);

        Procedure present = procedures(patient).getFirst();
        assertThat(present.drugs()).isEmpty();
        Saving.Saved<Procedure> third = Desktop.done(desktop.clinic
                .procedures()
                .change(
                        procedure.id(),
                        present.version(),
                        new ProcedureForm(
                                ProcedureStatus.DONE,
                                "2026-08-09",
                                "",
                                null,
                                "other",
                                "",
                                null,
                                "",
                                List.of(new ProcedureForm.DrugLine("a", "1"), new ProcedureForm.DrugLine("b", "")),
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                ""),
                        "drugs"));
        Saving.Saved<Procedure> fourth = Desktop.done(desktop.clinic
                .procedures()
                .change(
                        procedure.id(),
                        third.value().version(),
                        Desktop.procedureForm(ProcedureStatus.DONE, "2026-08-09", ""),
                        "no drugs"));
        Desktop.saved(desktop.clinic.undo(fourth.change()));
        assertThat(procedures(patient).getFirst().drugs()).containsExactly(new Drug("a", "1"), new Drug("b", null));
    }

    @Test
    void ofAnAssessmentsChangeAndVoid() {
        Patient patient = desktop.patient("A");
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
        Assessment assessment = desktop.assessment(procedure, "2026-08-31", "11:00", "0");
        Saving.Saved<Assessment> changed = Desktop.done(desktop.clinic
                .assessments()
                .change(assessment.id(), 1, Desktop.scores("2026-08-31", "11:00", "10"), "typed wrong"));
        Desktop.saved(desktop.clinic.undo(changed.change()));
        assertThat(assessments(patient).getFirst().nrs()).isEqualTo(assessment.nrs());
        Saving.Saved<Assessment> gone =
                Desktop.done(desktop.clinic.assessments().voidAssessment(assessment.id(), 3, "wrong patient"));
        assertThat(assessments(patient)).isEmpty();
        Desktop.saved(desktop.clinic.undo(gone.change()));
        assertThat(assessments(patient)).hasSize(1);
    }

    @Test
    void ofAMoveMovesBack() {
        Patient right = desktop.patient("A");
        Patient wrong = desktop.patient("B");
        Procedure procedure = desktop.procedure(wrong, "2026-08-10", "09:30");
        Assessment assessment = desktop.assessment(procedure, "2026-08-31", "11:00", "0");
        Saving.Saved<Procedure> moved =
                Desktop.done(desktop.clinic.procedures().move(procedure.id(), 1, right.id(), "wrong patient"));
        assertThat(assessments(right)).containsExactly(assessment);
        assertThat(procedures(wrong)).isEmpty();
        Change undone = Desktop.saved(desktop.clinic.undo(moved.change()));
        assertThat(undone.patient()).isNull();
        assertThat(assessments(wrong)).containsExactly(assessment);
        assertThat(procedures(right)).isEmpty();
    }

    @Test
    void isStaleWhenTheRowWasChangedSinceAndDoneOnlyOnce() {
        Saving.Saved<Patient> saved = register("A", "", "");
        Saving.Saved<Patient> changed = Desktop.done(
                desktop.clinic.patients().change(saved.value().id(), 1, Desktop.patientForm("B", "", "", ""), "why"));
        assertThat(desktop.clinic.undo(saved.change()))
                .isEqualTo(new Saving.Stale<>(
                        new Change(changed.change(), saved.value().id())));
        Desktop.saved(desktop.clinic.undo(changed.change()));
        assertThat(desktop.clinic.undo(changed.change())).isInstanceOf(Saving.Stale.class);
        assertThatThrownBy(() -> desktop.clinic.undo(4711)).isInstanceOf(NoSuchElementException.class);
        assertThat(desktop.clinic.undo(1)).isInstanceOf(Saving.Stale.class);
    }

    @Test
    void isRefusedWhenTheCodeBelongsToSomebodyElseNow() {
        Saving.Saved<Patient> saved = register("A", "", "");
        Saving.Saved<Patient> gone =
                Desktop.done(desktop.clinic.patients().voidPatient(saved.value().id(), 1, "double"));
        desktop.patient("a");
        assertThat(Desktop.faults(desktop.clinic.undo(gone.change()))).containsExactly("code DIFFERS_IN_CASE");
        assertThat(desktop.clinic.patients().all()).hasSize(1);
    }

    @Test
    void ofDoneIsStaleOnceFollowUpsWereRecorded() {
        Patient patient = desktop.patient("A");
        Procedure planned = Desktop.saved(desktop.clinic
                .procedures()
                .record(patient.id(), Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-08-10", "09:30")));
        Assessment before = desktop.assessment(planned, "2026-06-01", "10:00", "7");
        assertThat(before.timepoint()).isEqualTo("pre");
        Saving.Saved<Procedure> done = Desktop.done(desktop.clinic
                .procedures()
                .change(
                        planned.id(),
                        1,
                        Desktop.procedureForm(ProcedureStatus.DONE, "2026-08-10", "09:30"),
                        "performed"));
        assertThat(assessments(patient)).extracting(Assessment::timepoint).containsExactly("pre");
        desktop.assessment(done.value(), "2026-08-31", "10:00", "7");
        assertThat(desktop.clinic.undo(done.change())).isInstanceOf(Saving.Stale.class);
        assertThat(procedures(patient)).extracting(Procedure::status).containsExactly(ProcedureStatus.DONE);
    }

    @Test
    void ofAProceduresTimePutsEveryScoreBackWhereItWas() {
        Patient patient = desktop.patient("A");
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:00");
        desktop.assessment(procedure, "2026-08-10", "08:00", "8");
        desktop.assessment(procedure, "2026-08-10", "10:00", "2");
        Saving.Saved<Procedure> changed = change(procedure, 1, "2026-08-10", "07:00");
        assertThat(assessments(patient)).extracting(Assessment::timepoint).containsExactly("1h", null);
        Change undone = Desktop.saved(desktop.clinic.undo(changed.change()));
        assertThat(assessments(patient)).extracting(Assessment::timepoint).containsExactly("pre", "1h");
        Change redone = Desktop.saved(desktop.clinic.undo(undone.number()));
        assertThat(assessments(patient)).extracting(Assessment::timepoint).containsExactly("1h", null);
        Desktop.saved(desktop.clinic.undo(redone.number()));
        assertThat(assessments(patient)).extracting(Assessment::timepoint).containsExactly("pre", "1h");
        Saving.Saved<Procedure> later = change(procedure, 5, "2026-08-10", "10:30");
        assertThat(assessments(patient)).extracting(Assessment::timepoint).containsExactly("pre", null);
        Desktop.saved(desktop.clinic.undo(later.change()));
        assertThat(assessments(patient)).extracting(Assessment::timepoint).containsExactly("pre", "1h");
    }

    @Test
    void ofAProceduresTimeBringsABaselineBackThatHadLeftTheWindow() {
        Patient patient = desktop.patient("A");
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:00");
        desktop.assessment(procedure, "2026-08-09", "08:00", "8");
        Saving.Saved<Procedure> changed = change(procedure, 1, "2026-06-01", "09:00");
        assertThat(assessments(patient)).extracting(Assessment::timepoint).doesNotContain("pre");
        Desktop.saved(desktop.clinic.undo(changed.change()));
        assertThat(assessments(patient)).extracting(Assessment::timepoint).containsExactly("pre");
    }

    @Test
    void ofAProceduresTimePlacesAnewWhatWasRecordedSince() {
        Patient patient = desktop.patient("A");
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:00");
        Assessment first = desktop.assessment(procedure, "2026-08-31", "08:00", "8");
        Saving.Saved<Procedure> changed = change(procedure, 1, "2026-06-08", "09:00");
        Assessment since = desktop.assessment(procedure, "2026-08-30", "08:00", "3");
        Desktop.saved(desktop.clinic
                .assessments()
                .change(first.id(), 2, Desktop.scores("2026-08-31", "08:00", "7"), "time was wrong"));
        assertThat(since.timepoint()).isEqualTo("12w");
        Desktop.saved(desktop.clinic.undo(changed.change()));
        assertThat(assessments(patient)).extracting(Assessment::timepoint).containsExactly("3w", "3w");
        assertThat(assessments(patient))
                .extracting(one -> String.valueOf(one.nrs()))
                .noneMatch(nrs -> nrs.contains("8"));
    }

    @Test
    void ofAMoveOrVoidIsStaleWhenItsProcedureIsGone() {
        Patient patient = desktop.patient("A");
        Procedure first = desktop.procedure(patient, "2026-08-10", "09:30");
        Procedure second = desktop.procedure(patient, "2026-08-11", "09:30");
        Assessment score = desktop.assessment(first, "2026-08-31", "10:00", "4");
        Saving.Saved<Assessment> moved =
                Desktop.done(desktop.clinic.assessments().move(score.id(), 1, second.id(), "wrong procedure"));
        Desktop.saved(desktop.clinic.procedures().voidProcedure(first.id(), 1, "double"));
        assertThat(desktop.clinic.undo(moved.change())).isInstanceOf(Saving.Stale.class);
        assertThat(assessments(patient)).hasSize(1);
        Saving.Saved<Assessment> gone =
                Desktop.done(desktop.clinic.assessments().voidAssessment(score.id(), 2, "typed twice"));
        Saving.Saved<Procedure> alsoGone =
                Desktop.done(desktop.clinic.procedures().voidProcedure(second.id(), 1, "double"));
        assertThat(desktop.clinic.undo(gone.change())).isInstanceOf(Saving.Stale.class);
        Desktop.saved(desktop.clinic.undo(alsoGone.change()));
        Desktop.saved(desktop.clinic.undo(gone.change()));
        assertThat(assessments(patient)).hasSize(1);
    }

    @Test
    void ofAFollowUpsVoidIsStaleOnceItsProcedureIsPlanned() {
        Patient patient = desktop.patient("A");
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
        Assessment before = desktop.assessment(procedure, "2026-08-10", "09:00", "8");
        Assessment after = desktop.assessment(procedure, "2026-08-31", "10:00", "4");
        Saving.Saved<Assessment> noBaseline =
                Desktop.done(desktop.clinic.assessments().voidAssessment(before.id(), 1, "mistake"));
        Saving.Saved<Assessment> noFollowUp =
                Desktop.done(desktop.clinic.assessments().voidAssessment(after.id(), 1, "mistake"));
        Desktop.saved(desktop.clinic
                .procedures()
                .change(
                        procedure.id(),
                        1,
                        Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-08-10", "09:30"),
                        "not yet"));
        assertThat(desktop.clinic.undo(noFollowUp.change())).isInstanceOf(Saving.Stale.class);
        assertThat(assessments(patient)).isEmpty();
        Desktop.saved(desktop.clinic.undo(noBaseline.change()));
        assertThat(assessments(patient)).extracting(Assessment::timepoint).containsExactly("pre");
    }

    private Saving.Saved<Procedure> change(Procedure procedure, long version, String date, String time) {
        return Desktop.done(desktop.clinic
                .procedures()
                .change(
                        procedure.id(),
                        version,
                        Desktop.procedureForm(ProcedureStatus.DONE, date, time),
                        "time was wrong"));
    }

    private Saving.Saved<Patient> register(String code, String given, String family) {
        return Desktop.done(desktop.clinic.patients().register(Desktop.patientForm(code, given, family, "")));
    }

    private Patient record(Patient patient) {
        return desktop.clinic.patients().record(patient.id()).orElseThrow().patient();
    }

    private List<Procedure> procedures(Patient patient) {
        return desktop.clinic.patients().record(patient.id()).orElseThrow().episodes().stream()
                .map(episode -> episode.procedure())
                .toList();
    }

    private List<Assessment> assessments(Patient patient) {
        return desktop.clinic.patients().record(patient.id()).orElseThrow().episodes().stream()
                .flatMap(episode -> episode.followUp().assessments().stream())
                .toList();
    }
}
