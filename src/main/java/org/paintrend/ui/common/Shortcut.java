package org.paintrend.ui.common;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something that can be done by keys.
 *
 * @param keys such as {@code KeyCombination.valueOf("Shortcut+E")}
 * @param text what it does, in the user's language, as a command: "Enter scores"
 */
public record Shortcut(KeyCombination keys, String text, Runnable action) {
    /** A shortcut written as {@code Shortcut+E} or {@code F5}; {@code Shortcut} is Ctrl, on a Mac Command. */
    public static Shortcut of(String keys, String text, Runnable action) {
        return new Shortcut(KeyCombination.valueOf(keys), text, action);
    }

    /** Keys that a control of the screen takes itself, told among the others: letters, which elsewhere are text. */
    public static Shortcut told(String keys, String text) {
        return new Shortcut(new Told(keys), text, () -> {});
    }

    /** Keys to be read, never to be pressed here. */
    private static final class Told extends KeyCombination {
        private final String keys;

        Told(String keys) {
            this.keys = keys;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getName() {
            return keys;
        }

        @Override
        public String getDisplayText() {
            return keys;
        }
    }
}
