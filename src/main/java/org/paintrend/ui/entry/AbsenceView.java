package org.paintrend.ui.entry;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** Why no score could be taken. It takes the place of the scores, which are not recorded then. */
final class AbsenceView extends VBox {
    private final ComboBox<AbsenceReason> reasons;

    AbsenceView(AssessmentModel model, Words words, Faults faults, Runnable back) {
        super(8);
        setId("entry-absence-box");
        var clinical = new Clinical(words);
        reasons = Choice.of(List.of(AbsenceReason.values()), clinical::absence, words.get("entry.absence.choose"));
        reasons.setId("entry-absence");
        reasons.setPrefWidth(260);
        reasons.setAccessibleText(words.get("entry.absence.name"));
        reasons.valueProperty().bindBidirectional(model.absence());
        Button toScores = Buttons.link("entry-absence-back", words.get("entry.absence.back"), back);
        var line = new HBox(8, reasons, toScores);
        var fault = new FaultLine();
        faults.place("absence", reasons, fault);
        var explained = new Label(words.get("entry.absence.explained"));
        explained.getStyleClass().add("second-line");
        explained.setWrapText(true);
        getChildren().addAll(new FieldBox(words.get("entry.absence.name"), line), explained, fault);
    }

    /** Where the keyboard goes. */
    ComboBox<AbsenceReason> firstFocus() {
        return reasons;
    }
}
