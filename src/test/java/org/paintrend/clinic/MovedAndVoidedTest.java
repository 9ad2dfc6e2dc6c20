package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;

/** What was moved once is neither moved again unseen, nor brought back to where nobody would see it. */
class MovedAndVoidedTest {
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
    void aMoveIsNotTakenBackToAVoidedPatient() throws SQLException {
        Patient right = desktop.patient("A");
        Patient wrong = desktop.patient("B");
        Procedure procedure = desktop.procedure(wrong, "2026-08-10", "09:30");
        Assessment assessment = desktop.assessment(procedure, "2026-08-31", "11:00", "0");
        Saving.Saved<Procedure> moved =
                Desktop.done(desktop.clinic.procedures().move(procedure.id(), 1, right.id(), "wrong patient"));
        Saving.Saved<Patient> gone =
                Desktop.done(desktop.clinic.patients().voidPatient(wrong.id(), 1, "created by mistake"));
        refusesAsVoided(moved.change(), "B");
        assertThat(assessments(right)).containsExactly(assessment);
        Desktop.saved(desktop.clinic.undo(gone.change()));
        Desktop.saved(desktop.clinic.undo(moved.change()));
        assertThat(assessments(wrong)).containsExactly(assessment);
    }

    @Test
    void aMoveToAPatientVoidedSinceIsNotTakenBack() throws SQLException {
        Patient right = desktop.patient("A");
        Patient wrong = desktop.patient("B");
        Procedure procedure = desktop.procedure(wrong, "2026-08-10", "09:30");
        Saving.Saved<Procedure> moved =
                Desktop.done(desktop.clinic.procedures().move(procedure.id(), 1, right.id(), "wrong patient"));
        Desktop.saved(desktop.clinic.patients().voidPatient(right.id(), 1, "created by mistake"));
        refusesAsVoided(moved.change(), "A");
        assertThat(procedures(wrong)).isEmpty();
    }

    @Test
    void aChangeUnderAVoidedPatientIsNotTakenBack() throws SQLException {
        Patient patient = desktop.patient("A");
        Procedure planned = Desktop.saved(desktop.clinic
                .procedures()
                .record(patient.id(), Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-08-10", "09:30")));
        Saving.Saved<Procedure> done = Desktop.done(desktop.clinic
                .procedures()
                .change(planned.id(), 1, Desktop.procedureForm(ProcedureStatus.DONE, "2026-08-10", "09:30"), "done"));
        Assessment score = desktop.assessment(planned, "2026-08-31", "10:00", "4");
        Saving.Saved<Assessment> changed = Desktop.done(desktop.clinic
                .assessments()
                .change(score.id(), 1, Desktop.scores("2026-08-31", "10:00", "0"), "typed wrong"));
        Desktop.saved(desktop.clinic.patients().voidPatient(patient.id(), 1, "created by mistake"));
        refusesAsVoided(done.change(), "A");
        refusesAsVoided(changed.change(), "A");
    }

    @Test
    void aScoreIsTakenBackWhereItsProcedureLiesNow() {
        Patient right = desktop.patient("A");
        Patient wrong = desktop.patient("B");
        Procedure procedure = desktop.procedure(wrong, "2026-08-10", "09:30");
        Saving.Saved<Assessment> score = Desktop.done(
                desktop.clinic.assessments().record(procedure.id(), Desktop.scores("2026-08-31", "11:00", "0")));
        Desktop.saved(desktop.clinic.procedures().move(procedure.id(), 1, right.id(), "wrong patient"));
        Desktop.saved(desktop.clinic.patients().voidPatient(wrong.id(), 1, "created by mistake"));
        Desktop.saved(desktop.clinic.undo(score.change()));
        assertThat(assessments(right)).isEmpty();
    }

    @Test
    void whatWasMovedMeanwhileIsNotMovedAgain() throws SQLException {
        Patient wrong = desktop.patient("A");
        Patient right = desktop.patient("B");
        Patient third = desktop.patient("C");
        Procedure procedure = desktop.procedure(wrong, "2026-08-10", "09:30");
        Procedure other = desktop.procedure(wrong, "2026-08-12", "09:30");
        Procedure another = desktop.procedure(third, "2026-08-14", "09:30");
        Assessment score = desktop.assessment(procedure, "2026-08-31", "11:00", "0");
        Desktop.saved(desktop.clinic.procedures().move(procedure.id(), 1, right.id(), "wrong patient"));
        Desktop.saved(desktop.clinic.assessments().move(score.id(), 1, other.id(), "wrong procedure"));
        List<String> before = Dump.of(desktop.file);
        assertThat(desktop.clinic.procedures().move(procedure.id(), 1, third.id(), "again"))
                .isInstanceOfSatisfying(
                        Saving.Stale.class,
                        stale -> assertThat(stale.theirs())
                                .isEqualTo(procedures(right).getFirst()));
        assertThat(desktop.clinic.assessments().move(score.id(), 1, another.id(), "again"))
                .isInstanceOfSatisfying(
                        Saving.Stale.class,
                        stale -> assertThat(stale.theirs())
                                .isEqualTo(assessments(wrong).getFirst()));
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    private void refusesAsVoided(long change, String patient) throws SQLException {
        List<String> before = Dump.of(desktop.file);
        assertThat(desktop.clinic.undo(change))
                .isEqualTo(new Saving.Refused<>(List.of(Fault.of("patient", patient, Problem.VOIDED))));
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
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
