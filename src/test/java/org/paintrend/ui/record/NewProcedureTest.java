package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.ui.common.FieldBox;

/** A procedure recorded from the record. */
class NewProcedureTest extends AtTheDesk {
    @Test
    void aFieldWithAFaultShowsWhereTheKeyboardIs() {
        open(desk.patient("A-1", "Yılmaz", "Ayşe"));
        click("record-first-procedure");
        type("procedure-date", "12.10.2026");
        click("procedure-save");
        var technique = (Region) node("procedure-technique");
        assertThat(technique.isFocused()).isTrue();
        robot.interact(() -> stage.getScene().getRoot().applyCss());
        assertThat(technique.getBackground().getFills().getFirst().getInsets().getTop())
                .as("a ring around it")
                .isNegative();
    }

    @Test
    void whatADoseLooksLikeCanBeRead() {
        open(desk.patient("A-1", "Yılmaz", "Ayşe"));
        click("record-first-procedure");
        click("procedure-add-drug");
        robot.interact(() -> stage.getScene().getRoot().layout());
        var dose = (TextField) node("procedure-drug-0-dose");
        var words = new Text(dose.getPromptText());
        words.setFont(dose.getFont());
        Insets around = dose.getInsets();
        assertThat(words.getLayoutBounds().getWidth())
                .isLessThan(dose.getWidth() - around.getLeft() - around.getRight());
    }

    @Test
    void everyFieldReachesTheDisk() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        open(patient);
        click("record-first-procedure");
        type("procedure-date", "12.10.2026");
        type("procedure-time", "09:30");
        technique("transsacral-block");
        choose("procedure-side", 0);
        type("procedure-site", "leg");
        type("procedure-levels", "S1");
        click("procedure-add-drug");
        type("procedure-drug-0-name", "bupivacaine");
        type("procedure-drug-0-dose", "8 ml");
        click("procedure-add-drug");
        type("procedure-drug-1-name", "a slip");
        click("procedure-add-drug");
        type("procedure-drug-2-name", "methylprednisolone");
        click("procedure-remove-drug-1");
        type("procedure-operator", "Dr Kaya");
        type("procedure-diagnosis", "Sciatica");
        type("procedure-bmi", "24.6");
        type("procedure-symptomMonths", "14");
        type("procedure-note", "Uneventful.");
        click("procedure-save");

        assertThat(desk.went.panels).isEmpty();
        assertThat(desk.said.texts).containsExactly("Procedure saved.");
        Procedure saved = episodes(patient).getFirst().procedure();
        assertThat(saved.status()).isEqualTo(ProcedureStatus.DONE);
        assertThat(saved.at().local().toString()).isEqualTo("2026-10-12T09:30");
        assertThat(saved.technique()).isEqualTo("transsacral-block");
        assertThat(saved.target().side()).isEqualTo(Side.LEFT);
        assertThat(saved.target().site()).isEqualTo("leg");
        assertThat(saved.levels()).isEqualTo("S1");
        assertThat(saved.drugs())
                .containsExactly(new Drug("bupivacaine", "8 ml"), new Drug("methylprednisolone", null));
        assertThat(saved.operator()).isEqualTo("Dr Kaya");
        assertThat(saved.description().diagnosis()).isEqualTo("Sciatica");
        assertThat(Objects.toString(saved.description().bmi())).isEqualTo("24.6");
        assertThat(saved.description().symptomMonths()).isEqualTo(14);
        assertThat(saved.note()).isEqualTo("Uneventful.");
        assertThat(has("record-procedure-" + saved.id().value())).isTrue();
    }

    @Test
    void aCancelledOneNeedsItsReason() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        open(patient);
        click("record-new-procedure");
        assertThat(node("procedure-cancelReason").getParent().isVisible()).isFalse();
        choose("procedure-status", List.of(ProcedureStatus.values()).indexOf(ProcedureStatus.CANCELLED));
        assertThat(node("procedure-cancelReason").getParent().isVisible()).isTrue();
        type("procedure-date", "12.10.2026");
        technique("transsacral-block");
        click("procedure-save");
        assertThat(fault("procedure-cancelReason")).isNotEmpty();
        type("procedure-cancelReason", "fever");
        click("procedure-save");

        assertThat(episodes(patient).getFirst().procedure().cancelReason()).isEqualTo("fever");
        assertThat(text("record-verdict")).isEqualTo("Cancelled: fever.");
        assertThat(node("record-enter-scores").isDisabled()).isTrue();
    }

    @Test
    void faultsStandAtTheirFieldsAndNothingIsSaved() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        open(patient);
        click("record-new-procedure");
        assertThat(fault("procedure-date")).as("nobody typed yet").isEmpty();
        click("procedure-save");
        assertThat(fault("procedure-date")).isNotEmpty();
        assertThat(fault("procedure-technique")).isNotEmpty();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(node("procedure-date"));
        type("procedure-date", "12.10.2026");
        assertThat(fault("procedure-date")).isEmpty();
        type("procedure-time", "25:00");
        assertThat(fault("procedure-time")).isNotEmpty();
        type("procedure-bmi", "far too much");
        assertThat(fault("procedure-bmi")).isNotEmpty();
        click("procedure-add-drug");
        type("procedure-drug-0-dose", "80 mg");
        assertThat(drugFault()).isNotEmpty();
        assertThat(episodes(patient)).isEmpty();
        assertThat(desk.went.panels).hasSize(1);
    }

    @Test
    void takenBackItLeavesTheRecordEmpty() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        open(patient);
        click("record-first-procedure");
        type("procedure-date", "12.10.2026");
        technique("transsacral-block");
        click("procedure-save");
        undo();
        assertThat(desk.said.texts).containsExactly("Procedure saved.", "Undone: the new procedure");
        assertThat(episodes(patient)).isEmpty();
        assertThat(has("record-first-procedure")).isTrue();
        assertThat(has("record-time-line")).isFalse();
        assertThat(has("record-tab-history")).as("what happened can be read").isTrue();
    }

    @Test
    void takenBackBesideAnotherItShowsTheOther() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        Procedure earlier = desk.done(patient, "2026-01-12");
        open(patient);
        click("record-new-procedure");
        type("procedure-date", "12.10.2026");
        technique("transsacral-block");
        click("procedure-save");
        assertThat(node("record-time-line").getAccessibleText()).contains("12 Oct 2026");
        undo();
        assertThat(has("record-procedure-" + earlier.id().value())).isTrue();
        assertThat(node("record-time-line").getAccessibleText()).contains("12 Jan 2026");
    }

    private void technique(String id) {
        @SuppressWarnings("unchecked")
        var box = (ComboBox<Technique>) node("procedure-technique");
        robot.interact(() -> box.getItems().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .ifPresent(box::setValue));
    }

    private String fault(String id) {
        return ((FieldBox) node(id).getParent()).fault();
    }

    private String drugFault() {
        Node drugs = node("procedure-add-drug").getParent();
        return ((Label) drugs.lookup(".field-fault")).getText();
    }
}
