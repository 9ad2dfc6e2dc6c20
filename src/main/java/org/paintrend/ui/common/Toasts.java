package org.paintrend.ui.common;

import org.jspecify.annotations.Nullable;

/** Short messages at the lower right that need no answer. */
public interface Toasts {
    /** Says what was done; with a way back where there is one. */
    void say(String text, @Nullable Runnable undo);

    /** Says what was done. */
    default void say(String text) {
        say(text, null);
    }

    /** Says what went wrong, until it is closed. */
    void warn(String text);
}
