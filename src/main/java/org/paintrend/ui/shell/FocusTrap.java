package org.paintrend.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keeps the keyboard inside a layer: who leaves it forwards comes in again at its first control, backwards at its last. */
final class FocusTrap {
    private final Scene scene;
    private final Parent layer;
    private final Predicate<Node> allowedOutside;
    private final ChangeListener<@Nullable Node> moved = (observed, before, now) -> moved(now);
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private boolean backwards;

    FocusTrap(Scene scene, Parent layer, Predicate<Node> allowedOutside) {
        this.scene = scene;
        this.layer = layer;
        this.allowedOutside = allowedOutside;
    }

    /** From now on; one trap of a window at a time, or two would pull the keyboard to and fro without end. */
    void hold() {
        scene.focusOwnerProperty().addListener(moved);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    }

    void release() {
        scene.focusOwnerProperty().removeListener(moved);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
    }

    private void pressed(KeyEvent event) {
        backwards = event.getCode() == KeyCode.TAB && event.isShiftDown();
    }

    private void moved(@Nullable Node now) {
        if (now == null || isIn(now, layer) || allowedOutside.test(now)) {
            return;
        }
        List<Node> stops = new ArrayList<>();
        collect(layer, stops);
        if (!stops.isEmpty()) {
            (backwards ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }

    static boolean isIn(Node node, Parent ancestor) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
