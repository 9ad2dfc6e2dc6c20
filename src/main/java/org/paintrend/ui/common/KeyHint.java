package org.paintrend.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/** The keys of a command as a small chip inside a button or a field: "Ctrl S". */
public final class KeyHint extends Label {
    public KeyHint(KeyCombination keys) {
        super(text(keys));
        getStyleClass().add("key-hint");
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** A hint written as for {@link KeyCombination#valueOf}: {@code Shortcut+S}, {@code Esc}. */
    public KeyHint(String keys) {
        this(KeyCombination.valueOf(keys));
    }

    /** The keys in words: "Ctrl S", on a Mac "⌘ S". */
    public static String text(KeyCombination keys) {
        String text = keys.getDisplayText()
                .replace("DIGIT", "")
                .replace("Escape", "Esc")
                .replace("Left", "\u2190");
        return text.length() > 1
                ? text.replace("+", " ").replace("\u2318", "\u2318 ").strip()
                : text;
    }
}
