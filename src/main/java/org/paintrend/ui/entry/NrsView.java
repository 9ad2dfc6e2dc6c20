package org.paintrend.ui.entry;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** Pain intensity: eleven buttons, what both ends mean, and the period it speaks of. */
final class NrsView extends VBox {
    private final NrsButtons buttons;

    NrsView(AssessmentModel model, Words words, Faults faults) {
        super(6);
        this.buttons = new NrsButtons(model, words);
        var name = new Label(words.get("entry.nrs"));
        name.getStyleClass().add("field-name");
        name.setLabelFor(buttons);
        MenuButton recall = recall(model, words);
        // It comes first in the tab order: who types the score there without looking means the score.
        recall.addEventFilter(KeyEvent.KEY_PRESSED, buttons::typedBeside);
        var fault = new FaultLine();
        faults.place("nrs", buttons, fault);
        faults.place("recall", buttons, fault);
        getChildren()
                .addAll(
                        apart(name, recall, Pos.CENTER_LEFT),
                        buttons,
                        apart(
                                caption(words.get("entry.nrs.lowest")),
                                caption(words.get("entry.nrs.highest")),
                                Pos.TOP_LEFT),
                        fault);
    }

    /** Where the keyboard goes. */
    Node firstFocus() {
        return buttons.firstFocus();
    }

    private static MenuButton recall(AssessmentModel model, Words words) {
        var clinical = new Clinical(words);
        var menu = new MenuButton();
        menu.setId("entry-recall");
        menu.getStyleClass().addAll("flat", "small", "entry-recall");
        menu.textProperty().bind(model.recall().map(clinical::recall));
        menu.accessibleTextProperty()
                .bind(model.recall().map(recall -> words.get("entry.recall", clinical.recall(recall))));
        var group = new ToggleGroup();
        for (RecallPeriod recall : RecallPeriod.values()) {
            var item = new RadioMenuItem(clinical.recall(recall));
            item.setToggleGroup(group);
            item.setSelected(recall == model.recall().get());
            item.setOnAction(event -> model.recall().set(recall));
            model.recall().addListener((observed, before, now) -> item.setSelected(now == recall));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static HBox apart(Node left, Node right, Pos position) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(left, gap, right);
        line.setAlignment(position);
        return line;
    }

    private static Label caption(String text) {
        var label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }
}
