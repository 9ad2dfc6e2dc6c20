package org.paintrend.ui.common;

import javafx.scene.input.KeyCombination;

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
}
