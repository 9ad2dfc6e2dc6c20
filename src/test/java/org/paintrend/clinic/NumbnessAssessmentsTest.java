package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.numbness.Answers;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.numbness.RiskMarkers;
import org.paintrend.domain.numbness.Suggestion;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;

/** Assessments of numbness on a real file: recorded, changed, voided, taken back, and carried along. */
class NumbnessAssessmentsTest extends OneProcedure {
    NumbnessAssessmentsTest() {
        super("2026-11-02");
    }

    @Test
    void everythingIsThereAgainAfterReopening() throws Exception {
        var form = new NumbnessForm(
                procedure.id(),
                new Answers(false, null, true, null, null, true, null, null, false),
                false,
                InjectionSite.DORSOGLUTEAL,
                " diclofenac ",
                "Nurse Ak",
                "Drops her foot.");
        Numbness saved = Desktop.saved(numbness().record(patient.id(), form));
        desktop.reopen();
        assertThat(of(patient)).containsExactly(saved);
        assertThat(saved.procedure()).isEqualTo(procedure.id());
        assertThat(saved.answers()).isEqualTo(form.answers());
        assertThat(saved.markers())
                .isEqualTo(new RiskMarkers(false, InjectionSite.DORSOGLUTEAL, "diclofenac", "Nurse Ak"));
        assertThat(saved.note()).isEqualTo("Drops her foot.");
        assertThat(saved.at()).hasToString("2026-11-03T09:00:00Z");
        assertThat(saved.recordedBy()).isEqualTo("Dr Kaya");
        assertThat(saved.version()).isEqualTo(1);
    }

    @Test
    void anInjectionGivenElsewhereNeedsNoProcedure() {
        Patient other = desktop.patient("B");
        Numbness saved = Desktop.saved(numbness().record(other.id(), Desktop.numbness(null, false)));
        assertThat(saved.procedure()).isNull();
        assertThat(saved.answers().suggestion()).isEqualTo(Suggestion.LIKELY_BENIGN);
        assertThat(of(other)).containsExactly(saved);
        assertThat(of(patient)).isEmpty();
    }

    @Test
    void theNewestComesFirst() {
        Numbness first = record(false);
        desktop.clock.set("2026-11-04T09:00:00Z");
        Numbness second = record(true);
        assertThat(of(patient)).containsExactly(second, first);
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsSaved() throws SQLException {
        List<String> before = Dump.of(desktop.file);
        var empty = new NumbnessForm(null, Answers.NONE, true, null, "x".repeat(201), "a\nb", "x".repeat(4001));
        assertThat(Desktop.faults(numbness().record(patient.id(), empty)))
                .containsExactly(
                        "answers NOTHING_ENTERED", "drug TOO_LONG", "givenBy CONTROL_CHARACTER", "note TOO_LONG");
        assertThat(numbness().check(patient.id(), empty)).hasSize(4);
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    @Test
    void onlyWhatWasDoneToThisPatientCanHaveLeftNumbness() {
        Patient other = desktop.patient("B");
        Procedure planned = Desktop.saved(desktop.clinic
                .procedures()
                .record(patient.id(), Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-12-01", "09:30")));
        assertThat(Desktop.faults(numbness().record(other.id(), Desktop.numbness(procedure.id(), true))))
                .containsExactly("procedure GONE");
        assertThat(Desktop.faults(numbness().record(patient.id(), Desktop.numbness(planned.id(), true))))
                .containsExactly("procedure GONE");
        Desktop.saved(desktop.clinic.procedures().voidProcedure(procedure.id(), 1, "entered twice"));
        assertThat(Desktop.faults(numbness().record(patient.id(), Desktop.numbness(procedure.id(), true))))
                .containsExactly("procedure GONE");
    }

    @Test
    void aChangeNeedsAReasonAndKeepsWhenAndByWhom() {
        Numbness saved = record(false);
        assertThat(Desktop.faults(numbness().change(saved.id(), 1, Desktop.numbness(procedure.id(), true), " ")))
                .containsExactly("reason REASON_REQUIRED");
        desktop.clock.set("2026-11-05T09:00:00Z");
        Saving.Saved<Numbness> changed = Desktop.done(
                numbness().change(saved.id(), 1, Desktop.numbness(null, true), "asked again on the telephone"));
        assertThat(changed.value().answers().suggestion()).isEqualTo(Suggestion.SUSPECTED_NERVE_INJURY);
        assertThat(changed.value().procedure()).isNull();
        assertThat(changed.value().at()).isEqualTo(saved.at());
        assertThat(changed.value().version()).isEqualTo(2);
        Desktop.saved(desktop.clinic.undo(changed.change()));
        assertThat(of(patient).getFirst().answers()).isEqualTo(saved.answers());
        assertThat(of(patient).getFirst().procedure()).isEqualTo(procedure.id());
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        Numbness saved = record(false);
        Numbness theirs = Desktop.saved(numbness().change(saved.id(), 1, Desktop.numbness(null, true), "first"));
        assertThat(numbness().change(saved.id(), 1, Desktop.numbness(procedure.id(), false), "second"))
                .isEqualTo(new Saving.Stale<>(theirs));
        Desktop.saved(numbness().voidAssessment(saved.id(), 2, "wrong patient"));
        assertThat(numbness().change(saved.id(), 3, Desktop.numbness(null, false), "third"))
                .isInstanceOfSatisfying(
                        Saving.Stale.class, stale -> assertThat(stale.voided()).isTrue());
    }

    @Test
    void voidedWithAReasonAndBackAgain() {
        Numbness saved = record(true);
        assertThat(Desktop.faults(numbness().voidAssessment(saved.id(), 1, "")))
                .containsExactly("reason REASON_REQUIRED");
        Saving.Saved<Numbness> gone = Desktop.done(numbness().voidAssessment(saved.id(), 1, "wrong patient"));
        assertThat(of(patient)).isEmpty();
        Desktop.saved(desktop.clinic.undo(gone.change()));
        assertThat(of(patient)).hasSize(1);
    }

    @Test
    void takenBackItIsGone() {
        Saving.Saved<Numbness> saved =
                Desktop.done(numbness().record(patient.id(), Desktop.numbness(procedure.id(), true)));
        Desktop.saved(desktop.clinic.undo(saved.change()));
        assertThat(of(patient)).isEmpty();
    }

    @Test
    void itGoesWithItsProcedureAndAnyOtherStays() {
        Patient right = desktop.patient("B");
        Numbness here = record(true);
        Numbness elsewhere = Desktop.saved(numbness().record(patient.id(), Desktop.numbness(null, false)));
        Desktop.saved(desktop.clinic.procedures().move(procedure.id(), 1, right.id(), "wrong patient"));
        assertThat(of(patient)).containsExactly(elsewhere);
        assertThat(of(right)).extracting(Numbness::id).containsExactly(here.id());
        assertThat(of(right).getFirst().patient()).isEqualTo(right.id());
        assertThat(Desktop.faults(numbness().change(here.id(), 1, Desktop.numbness(procedure.id(), false), "")))
                .as("it is this patient's procedure now")
                .containsExactly("reason REASON_REQUIRED");
    }

    @Test
    void itIsHiddenWithItsProcedureOrPatientAndComesBackWithThem() {
        record(true);
        long change = Desktop.done(desktop.clinic.procedures().voidProcedure(procedure.id(), 1, "entered twice"))
                .change();
        assertThat(of(patient)).isEmpty();
        Desktop.saved(desktop.clinic.undo(change));
        assertThat(of(patient)).hasSize(1);
        change = Desktop.done(desktop.clinic.patients().voidPatient(patient.id(), 1, "registered twice"))
                .change();
        assertThat(of(patient)).isEmpty();
        Desktop.saved(desktop.clinic.undo(change));
        assertThat(of(patient)).hasSize(1);
    }

    @Test
    void whatItWasBuiltOnIsNotTakenBack() {
        Patient other = desktop.patient("B");
        Saving.Saved<Procedure> done = Desktop.done(desktop.clinic
                .procedures()
                .record(other.id(), Desktop.procedureForm(ProcedureStatus.DONE, "2026-11-01", "09:30")));
        Desktop.saved(
                numbness().record(other.id(), Desktop.numbness(done.value().id(), true)));
        assertThat(desktop.clinic.undo(done.change())).isInstanceOf(Saving.Stale.class);
        Saving.Saved<Patient> registered =
                Desktop.done(desktop.clinic.patients().register(Desktop.patientForm("C", "", "", "")));
        Desktop.saved(numbness().record(registered.value().id(), Desktop.numbness(null, true)));
        assertThat(desktop.clinic.undo(registered.change())).isInstanceOf(Saving.Stale.class);
    }

    @Test
    void itsProcedureStaysDone() {
        record(true);
        assertThat(Desktop.faults(desktop.clinic
                        .procedures()
                        .change(
                                procedure.id(),
                                1,
                                Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-11-02", "09:30"),
                                "a slip")))
                .containsExactly("status CONTRADICTS");
    }

    @Test
    void itIsNotBroughtBackToAProcedureOrPatientThatIsGone() throws SQLException {
        Numbness saved = record(true);
        long change = Desktop.done(numbness().voidAssessment(saved.id(), 1, "entered twice"))
                .change();
        Desktop.saved(desktop.clinic.procedures().voidProcedure(procedure.id(), 1, "entered twice"));
        assertThat(desktop.clinic.undo(change)).isInstanceOf(Saving.Stale.class);
        Desktop.saved(desktop.clinic.patients().voidPatient(patient.id(), 1, "registered twice"));
        List<String> before = Dump.of(desktop.file);
        assertThat(desktop.clinic.undo(change))
                .isEqualTo(new Saving.Refused<>(List.of(Fault.of("patient", "A", Problem.VOIDED))));
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    private NumbnessAssessments numbness() {
        return desktop.clinic.numbness();
    }

    private List<Numbness> of(Patient one) {
        return numbness().of(one.id());
    }

    private Numbness record(boolean weak) {
        return Desktop.saved(numbness().record(patient.id(), Desktop.numbness(procedure.id(), weak)));
    }
}
