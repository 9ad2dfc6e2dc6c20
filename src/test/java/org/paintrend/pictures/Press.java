package org.paintrend.pictures;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;

/** Does with a control of a screen that is not shown in a window what somebody would do. */
final class Press {
    private Press() {}

    static void button(Parent screen, String id) {
        ((ButtonBase) find(screen, "#" + id)).fire();
    }

    /** Fires the n-th of a few choices side by side; the query is an id, or a style with its point. */
    static void nth(Parent screen, String query, int index) {
        Parent choices = (Parent) find(screen, query.startsWith(".") ? query : "#" + query);
        ((ButtonBase) choices.getChildrenUnmodifiable().get(index)).fire();
    }

    static void write(Parent screen, String id, String text) {
        ((TextInputControl) find(screen, "#" + id)).setText(text);
    }

    private static Node find(Parent screen, String query) {
        return Objects.requireNonNull(screen.lookup(query), query);
    }
}
