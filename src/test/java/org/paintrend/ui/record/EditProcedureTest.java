package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.ui.common.FieldBox;

/** A procedure changed, at once or taken up again later. */
class EditProcedureTest extends AtTheDesk {
    @Test
    void aChangeNeedsItsReasonAndCanBeTakenBack() {
        Patient patient = edited();
        type("procedure-levels", "S2");
        click("procedure-save");
        assertThat(((FieldBox) node("procedure-reason").getParent()).fault()).isNotEmpty();
        type("procedure-reason", "misread");
        click("procedure-save");
        assertThat(desk.went.panels).isEmpty();
        assertThat(text("record-fact-levels")).isEqualTo("S2");
        assertThat(saved(patient).levels()).isEqualTo("S2");
        undo();
        assertThat(text("record-fact-levels")).isEqualTo("S1\u2013S3");
    }

    @Test
    void whatWasTypedIsKeptWhenClosedAndComesBack() {
        Patient patient = edited();
        type("procedure-levels", "S2, S3");
        click("procedure-close");
        assertThat(desk.went.panels).isEmpty();
        assertThat(saved(patient).levels()).isEqualTo("S1\u2013S3");
        click("record-edit-procedure");
        assertThat(text("procedure-levels")).isEqualTo("S2, S3");
        type("procedure-reason", "misread");
        click("procedure-save");
        click("record-edit-procedure");
        assertThat(text("procedure-reason")).as("the draft is gone").isEmpty();
    }

    @Test
    void aDraftCanBeThrownAway() {
        edited();
        type("procedure-levels", "S2, S3");
        click("procedure-close");
        click("record-edit-procedure");
        click("procedure-draft-discard");
        assertThat(text("procedure-levels")).isEqualTo("S1\u2013S3");
        assertThat(node("procedure-draft-discard").isVisible()).isFalse();
        click("procedure-close");
        click("record-edit-procedure");
        assertThat(text("procedure-levels")).isEqualTo("S1\u2013S3");
        assertThat(node("procedure-draft-discard").isVisible()).isFalse();
    }

    @Test
    void whatIsTypedBackToWhatIsSavedLeavesNoDraft() {
        edited();
        type("procedure-levels", "S2, S3");
        click("procedure-close");
        click("record-edit-procedure");
        type("procedure-levels", "S1\u2013S3");
        click("procedure-close");
        click("record-edit-procedure");
        assertThat(node("procedure-draft-discard").isVisible()).isFalse();
    }

    private Patient edited() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-10-12");
        open(patient);
        click("record-tab-procedure");
        click("record-edit-procedure");
        return patient;
    }

    private Procedure saved(Patient patient) {
        return episodes(patient).getFirst().procedure();
    }
}
