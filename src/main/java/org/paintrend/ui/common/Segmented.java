package org.paintrend.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A few choices side by side, of which one or none is chosen. One stop in the tab order; the arrow keys, Home and End
 * choose, Space chooses the first. It starts empty: a choice is somebody's answer.
 */
public final class Segmented<T> extends HBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
    private final List<T> choices;
    private final List<ToggleButton> segments;
    private boolean clearable;

    /**
     * @param accessibleText what is chosen here, read before each choice
     * @param name the words of a choice
     */
    public Segmented(String accessibleText, List<T> choices, Function<T, String> name) {
        this.choices = List.copyOf(choices);
        this.segments = this.choices.stream()
                .map(choice -> segment(choice, accessibleText, name.apply(choice)))
                .toList();
        getStyleClass().add("segmented");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(accessibleText);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(segments);
        if (!segments.isEmpty()) {
            segments.getFirst().pseudoClassStateChanged(FIRST, true);
            segments.getLast().pseudoClassStateChanged(LAST, true);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        value.addListener((observed, before, now) -> mark());
        mark();
    }

    /** The choice, or null while nothing is chosen. */
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    public @Nullable T getValue() {
        return value.get();
    }

    public void setValue(@Nullable T choice) {
        value.set(choice);
    }

    /** Lets Backspace, Delete and a second click take the choice back. */
    public Segmented<T> clearable() {
        clearable = true;
        return this;
    }

    /** Where the keyboard goes. */
    public ToggleButton firstFocus() {
        return segments.get(Math.max(0, chosen()));
    }

    private ToggleButton segment(T choice, String accessibleText, String text) {
        var segment = new ToggleButton(text);
        segment.setMinWidth(USE_PREF_SIZE);
        segment.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        segment.setAccessibleText(accessibleText + ": " + text);
        segment.setTooltip(new Tooltip(accessibleText));
        segment.setOnAction(event -> {
            boolean again = Objects.equals(choice, value.get());
            value.set(again && clearable ? null : choice);
            mark();
        });
        return segment;
    }

    private void pressed(KeyEvent event) {
        int last = segments.size() - 1;
        int at = chosen();
        KeyCode key = event.getCode();
        if (event.isShortcutDown() || event.isAltDown() || isDisabled()) {
            return;
        }
        if (key.isArrowKey()) {
            boolean forward = key == KeyCode.RIGHT || key == KeyCode.DOWN;
            choose(at < 0 ? 0 : Math.clamp(at + (forward ? 1 : -1), 0, last));
        } else if (key == KeyCode.HOME) {
            choose(0);
        } else if (key == KeyCode.END) {
            choose(last);
        } else if (clearable && (key == KeyCode.BACK_SPACE || key == KeyCode.DELETE)) {
            value.set(null);
        } else {
            return;
        }
        event.consume();
    }

    private void choose(int index) {
        value.set(choices.get(index));
    }

    private int chosen() {
        T choice = value.get();
        return choice == null ? -1 : choices.indexOf(choice);
    }

    private void mark() {
        int chosen = chosen();
        int focused = segments.indexOf(
                segments.stream().filter(ToggleButton::isFocused).findFirst().orElse(null));
        for (int i = 0; i < segments.size(); i++) {
            segments.get(i).setSelected(i == chosen);
            segments.get(i).setFocusTraversable(i == Math.max(0, chosen));
        }
        if (focused >= 0) {
            KeyboardFocus.move(segments.get(focused), firstFocus(), Math.max(0, chosen) > focused);
        }
    }
}
