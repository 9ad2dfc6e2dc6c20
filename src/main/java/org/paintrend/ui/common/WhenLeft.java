package org.paintrend.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a field once the keyboard left it. Where a pressed mouse button took the keyboard away, only once that button
 * is up: what the look shows or takes away moves the form, and a click whose target moves from under it is lost.
 */
public final class WhenLeft {
    /** Whether a button is down in a window, and what waits for it. */
    private static final class Press {
        private final List<Runnable> waiting = new ArrayList<>();
        private boolean down;

        void follow(MouseEvent event) {
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                down = true;
            } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED
                    || event.getEventType() == MouseEvent.MOUSE_MOVED) {
                down = false;
            }
            if (!down && !waiting.isEmpty()) {
                List<Runnable> now = List.copyOf(waiting);
                waiting.clear();
                // After the click, which comes of the same release.
                now.forEach(Platform::runLater);
            }
        }
    }

    private WhenLeft() {}

    /** Runs a check whenever the keyboard leaves a control and what is in it. */
    public static void of(Node control, Runnable check) {
        if (control.getScene() != null) {
            press(control.getScene());
        }
        control.sceneProperty().addListener((observed, before, now) -> {
            if (now != null) {
                press(now);
            }
        });
        control.focusWithinProperty().addListener((observed, before, inside) -> {
            if (!inside) {
                run(control.getScene(), check);
            }
        });
    }

    private static void run(@Nullable Scene scene, Runnable check) {
        if (scene != null && press(scene).down) {
            press(scene).waiting.add(check);
        } else {
            check.run();
        }
    }

    /** One a window, kept with it. */
    private static Press press(Scene scene) {
        return (Press) scene.getProperties().computeIfAbsent(WhenLeft.class, key -> {
            var press = new Press();
            scene.addEventFilter(MouseEvent.ANY, press::follow);
            return press;
        });
    }
}
