package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paintrend.clinic.OnDisk;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.HeldTasks;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Tasks;
import org.paintrend.ui.common.Versions;

/** A procedure changed while somebody else changes, moves or voids it. */
class ProcedureConflictTest extends AtTheDesk {
    private final HeldTasks held = new HeldTasks();
    private Patient patient;

    @Override
    Tasks tasks() {
        return held;
    }

    @Test
    void bothVersionsAreShownInFullAndWhatDiffersIsMarked() {
        edit();
        type("procedure-bmi", "24.60");
        type("procedure-symptomMonths", "sixteen");
        meanwhile();
        click("procedure-save");
        assertThat(Versions.all(stage.getScene().getRoot()))
                .containsExactly(
                        "Done",
                        "Done",
                        "12 Oct 2026",
                        "12 Oct 2026",
                        "11:00",
                        "10:00",
                        "Transsacral nerve block",
                        "Transsacral nerve block",
                        "left",
                        "left",
                        "leg",
                        "leg",
                        "S1\u2013S3",
                        "mine",
                        "bupivacaine 0.25 % 8 ml",
                        "bupivacaine 0.25 % 8 ml",
                        "Dr Kaya",
                        "Dr Kaya",
                        "Post-injection sciatic neuropathy",
                        "Post-injection sciatic neuropathy",
                        "24.6",
                        "24.6",
                        "14",
                        "sixteen");
        assertThat(Versions.different(stage.getScene().getRoot()))
                .containsExactly(
                        "Time: 11:00, differs",
                        "Time: 10:00, differs",
                        "Levels: S1\u2013S3, differs",
                        "Levels: mine, differs",
                        "Months of symptoms: 14, differs",
                        "Months of symptoms: sixteen, differs");
        assertThat(Versions.dots(stage.getScene().getRoot())).isEqualTo(3);
        assertThat(stage.getScene().getFocusOwner().getId())
                .as("the answer that changes nothing")
                .isEqualTo("procedure-conflict-back");
        assertThat(saved().levels()).as("asked, not answered").isEqualTo("S1\u2013S3");
    }

    @Test
    void mineIsSavedWholeOverTheirs() {
        edit();
        meanwhile();
        click("procedure-save");
        click("procedure-keep-mine");
        assertThat(saved().levels()).isEqualTo("mine");
        assertThat(saved().at().local().getHour()).as("mine, whole").isEqualTo(10);
        assertThat(desk.went.panels).isEmpty();
    }

    @Test
    void aFaultInMineIsShownInTheForm() {
        edit();
        type("procedure-symptomMonths", "sixteen");
        meanwhile();
        click("procedure-save");
        click("procedure-keep-mine");
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("procedure-symptomMonths");
        type("procedure-symptomMonths", "16");
        click("procedure-save");
        assertThat(saved().levels()).as("once chosen, it is not asked again").isEqualTo("mine");
    }

    @Test
    void theirsStaysAndLeavesNoDraft() {
        edit();
        meanwhile();
        click("procedure-save");
        click("procedure-keep-theirs");
        assertThat(desk.went.panels).isEmpty();
        assertThat(saved().at().local().getHour()).isEqualTo(11);
        click("record-edit-procedure");
        assertThat(text("procedure-time")).isEqualTo("11:00");
        assertThat(text("procedure-levels")).isEqualTo("S1\u2013S3");
    }

    @Test
    void backInTheFormNothingTypedIsLostAndSavingAsksAgain() {
        edit();
        meanwhile();
        click("procedure-save");
        click("procedure-conflict-back");
        assertThat(text("procedure-levels")).isEqualTo("mine");
        assertThat(text("procedure-reason")).isEqualTo("misread");
        click("procedure-save");
        assertThat(has("procedure-conflict")).isTrue();
    }

    @Test
    void aDraftDoesNotOverwriteWhatWasSavedSinceItWasKept() {
        edit();
        click("procedure-close");
        meanwhile();
        click("record-edit-procedure");
        assertThat(text("procedure-levels")).isEqualTo("mine");
        click("procedure-save");
        assertThat(has("procedure-conflict")).isTrue();
        assertThat(saved().levels()).as("asked, not answered").isEqualTo("S1\u2013S3");
        click("procedure-keep-mine");
        assertThat(saved().levels()).isEqualTo("mine");
    }

    @Test
    void whatWasVoidedMeanwhileCanOnlyBeClosed() {
        edit();
        Procedure present = saved();
        robot.interact(() ->
                OnDisk.saved(desk.clinic.procedures().voidProcedure(present.id(), present.version(), "entered twice")));
        click("procedure-save");
        endsWith("Voided meanwhile", present);
    }

    @Test
    void ofAVoidedPatientNothingCanBeSavedEither() {
        edit();
        Procedure present = saved();
        robot.interact(() ->
                OnDisk.saved(desk.clinic.patients().voidPatient(patient.id(), patient.version(), "registered twice")));
        type("procedure-operator", "Dr Demir");
        assertThat(held.unhandled())
                .as("looked at once more as the field is left")
                .isEmpty();
        click("procedure-save");
        endsWith("Voided meanwhile", present);
    }

    @Test
    void whatWasMovedMeanwhileIsChangedWhereItIsNow() {
        Patient other = desk.patient("A-2", "Demir", "Can");
        edit();
        Procedure present = saved();
        robot.interact(() -> OnDisk.saved(
                desk.clinic.procedures().move(present.id(), present.version(), other.id(), "wrong patient")));
        click("procedure-save");
        endsWith("Moved meanwhile", present);
    }

    @Test
    void itIsNotClosedWhileItIsBeingSaved() {
        edit();
        Navigator.Panel panel = desk.went.panels.getLast();
        held.hold = true;
        click("procedure-save");
        robot.interact(() -> assertThat(panel.mayClose()).isFalse());
        assertThat(node("procedure-save").isDisabled()).isTrue();
        robot.interact(held::letGo);
        settle();
        assertThat(saved().levels()).isEqualTo("mine");
        assertThat(desk.went.panels).as("closed by itself once it is on disk").isEmpty();
        robot.interact(() -> assertThat(panel.mayClose()).isTrue());
    }

    /** It says so, cannot be saved any more, and closes without leaving a draft. */
    private void endsWith(String title, Procedure present) {
        assertThat(has("procedure-ended")).isTrue();
        assertThat(robot.lookup(title).tryQuery()).isPresent();
        assertThat(has("procedure-keep-mine")).isFalse();
        assertThat(has("procedure-save")).isFalse();
        robot.interact(
                () -> desk.went.panels.getLast().shortcuts().getFirst().action().run());
        click("procedure-ended-close");
        assertThat(desk.went.panels).isEmpty();
        assertThat(desk.clinic.drafts().find("procedure/" + present.id().value()))
                .isEmpty();
        assertThat(held.unhandled()).isEmpty();
    }

    /** The form of a procedure with something typed into it. */
    private void edit() {
        patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-10-12");
        open(patient);
        click("record-tab-procedure");
        click("record-edit-procedure");
        type("procedure-levels", "mine");
        type("procedure-reason", "misread");
    }

    private void meanwhile() {
        Procedure present = saved();
        robot.interact(() -> OnDisk.saved(desk.clinic
                .procedures()
                .change(
                        present.id(),
                        present.version(),
                        Desk.form("2026-10-12", "11:00", ProcedureStatus.DONE),
                        "the clock was wrong")));
        settle();
    }

    private Procedure saved() {
        return episodes(patient).getFirst().procedure();
    }
}
