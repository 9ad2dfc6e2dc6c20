package org.paintrend.ui.entry;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.ui.common.KeyboardFocus;
import org.paintrend.words.Words;

/**
 * The eleven buttons of the NRS: one stop in the tab order. Digits type the score (1 then 0 is 10, 1 then 1 is a fault), the arrow keys
 * choose, Backspace and Delete empty it. Nothing is chosen at first.
 */
final class NrsButtons extends HBox {
    private final AssessmentModel model;
    private final List<ToggleButton> buttons = new ArrayList<>();

    NrsButtons(AssessmentModel model, Words words) {
        super(5);
        this.model = model;
        setId("entry-nrs");
        getStyleClass().add("nrs-buttons");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.get("entry.nrs"));
        for (int value = Nrs.LOWEST; value <= Nrs.HIGHEST; value++) {
            buttons.add(button(value, words));
        }
        getChildren().addAll(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.nrs().addListener((observed, before, now) -> mark());
        mark();
    }

    /** Where the keyboard goes. */
    Node firstFocus() {
        return buttons.get(Math.max(0, chosen()));
    }

    private ToggleButton button(int value, Words words) {
        String text = String.valueOf(value);
        var button = new ToggleButton(text);
        button.setId("entry-nrs-" + value);
        button.getStyleClass().add("nrs-button");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(
                switch (value) {
                    case Nrs.LOWEST -> words.get("entry.nrs.lowest");
                    case Nrs.HIGHEST -> words.get("entry.nrs.highest");
                    default -> words.get("entry.means.score", words.get("clinical.nrs"), value);
                });
        button.setOnAction(event -> {
            model.nrs().set(model.nrs().get().equals(text) ? NrsDigits.emptied() : text);
            mark();
        });
        return button;
    }

    /** Takes a digit typed beside the buttons; any other key is left alone. */
    void typedBeside(KeyEvent event) {
        if (event.getCode().isDigitKey() && !event.isShortcutDown() && !event.isAltDown()) {
            typed(event);
            firstFocus().requestFocus();
        }
    }

    private void typed(KeyEvent event) {
        model.digit(digit(event.getCode()));
        event.consume();
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (key.isDigitKey()) {
            typed(event);
            return;
        }
        if (key == KeyCode.BACK_SPACE || key == KeyCode.DELETE) {
            model.nrs().set(NrsDigits.emptied());
        } else if (key == KeyCode.LEFT || key == KeyCode.RIGHT) {
            step(key == KeyCode.RIGHT ? 1 : -1);
        } else if (key == KeyCode.HOME) {
            model.nrs().set(String.valueOf(Nrs.LOWEST));
        } else if (key == KeyCode.END) {
            model.nrs().set(String.valueOf(Nrs.HIGHEST));
        } else {
            return;
        }
        event.consume();
    }

    private static char digit(KeyCode key) {
        String name = key.getName();
        return name.charAt(name.length() - 1);
    }

    private void step(int step) {
        int next = chosen() < 0 ? focused() : Math.clamp(chosen() + step, Nrs.LOWEST, Nrs.HIGHEST);
        model.nrs().set(String.valueOf(next));
    }

    private int focused() {
        return Math.max(
                0,
                buttons.indexOf(
                        buttons.stream().filter(Node::isFocused).findFirst().orElse(null)));
    }

    private int chosen() {
        return buttons.stream()
                .map(ToggleButton::getText)
                .toList()
                .indexOf(model.nrs().get());
    }

    private void mark() {
        int chosen = chosen();
        int focused = buttons.indexOf(
                buttons.stream().filter(Node::isFocused).findFirst().orElse(null));
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == chosen);
            buttons.get(i).setFocusTraversable(i == Math.max(0, chosen));
        }
        if (focused >= 0) {
            KeyboardFocus.move(buttons.get(focused), firstFocus(), Math.max(0, chosen) > focused);
        }
    }
}
