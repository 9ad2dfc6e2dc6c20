package org.paintrend.ui.entry;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.words.Words;

/** The fields from top to bottom: when and how, the scores or why there are none, and the reason for a change. */
final class FieldsView extends VBox {
    private final AssessmentModel model;
    private final NrsView nrs;
    private final VBox scores;
    private final AbsenceView absence;
    private final WhenHow whenHow;

    FieldsView(AssessmentModel model, Words words, Faults faults) {
        super(24);
        this.model = model;
        getStyleClass().add("entry-fields");
        if (model.edited().isPresent()) {
            getChildren().add(reason(words, faults, model));
        }
        this.whenHow = new WhenHow(model, words, faults);
        var when = new VBox(10, whenHow, new PlacingView(model, words, faults), new ReplacedLine(model, words));
        this.nrs = new NrsView(model, words, faults);
        var extras = new Extras(model, words, faults);
        extras.buttons().getChildren().add(notPossible(words));
        this.scores = new VBox(24, nrs, new LanssView(model, words, faults), extras);
        this.absence = new AbsenceView(model, words, faults, this::backToScores);
        getChildren().addAll(when, scores, absence);
        model.withoutScores().addListener((observed, before, now) -> show());
        show();
    }

    /** Where the keyboard goes. */
    Node firstFocus() {
        if (model.withoutScores().get()) {
            return absence.firstFocus();
        }
        boolean timeFirst = model.untimed() && model.edited().isEmpty();
        return timeFirst ? whenHow.firstFocus() : nrs.firstFocus();
    }

    private void show() {
        seen(scores, !model.withoutScores().get());
        seen(absence, model.withoutScores().get());
    }

    private Button notPossible(Words words) {
        Button button = Buttons.plain("entry-not-possible", words.get("entry.absence.button"), () -> {
            model.withoutScores().set(true);
            absence.firstFocus().requestFocus();
        });
        button.getStyleClass().add("small");
        return button;
    }

    private void backToScores() {
        model.withoutScores().set(false);
        model.absence().set(null);
        nrs.firstFocus().requestFocus();
    }

    private static VBox reason(Words words, Faults faults, AssessmentModel model) {
        var field = new TextField();
        field.setId("entry-reason");
        field.setPromptText(words.get("entry.reason.prompt"));
        field.textProperty().bindBidirectional(model.reason());
        FieldBox box = new FieldBox(words.get("entry.reason"), field).required(words.get("common.required"));
        var fault = new FaultLine();
        faults.place("reason", field, fault);
        return new VBox(6, box, fault);
    }

    private static void seen(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
