package org.paintrend.ui.importing;

import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.Words;

/** The steps, with the one where somebody is. */
final class StepBar extends HBox {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");

    private final Words words;

    StepBar(Words words, ImportModel model) {
        super(8);
        this.words = words;
        setId("import-steps");
        getStyleClass().add("import-steps");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        model.step.subscribe(this::show);
    }

    private void show(Step now) {
        getChildren().clear();
        int number = 1;
        for (Step step : Step.values()) {
            if (number > 1) {
                var line = new Region();
                line.getStyleClass().add("import-step-line");
                getChildren().add(line);
            }
            getChildren().add(step(step, now, number++));
        }
        setAccessibleText(words.get(
                "import.step.spoken", Arrays.asList(Step.values()).indexOf(now) + 1, Step.values().length, name(now)));
    }

    private Node step(Step step, Step now, int number) {
        boolean passed = step.compareTo(now) < 0 || now == Step.DONE;
        var mark = new Label(passed ? "" : String.valueOf(number));
        mark.setGraphic(passed ? Icons.of(Octicons.CHECK_16, 12) : null);
        mark.getStyleClass().add("import-step-mark");
        var name = new Label(name(step));
        name.setMinWidth(USE_PREF_SIZE);
        var node = new HBox(6, mark, name);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("import-step");
        node.pseudoClassStateChanged(NOW, step == now);
        node.pseudoClassStateChanged(PASSED, passed);
        return node;
    }

    private String name(Step step) {
        return words.get("import.step." + step.id());
    }
}
