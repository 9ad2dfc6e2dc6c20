package org.paintrend.pictures;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

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

    /** Opens the n-th line of a list as Enter does. */
    static void line(Parent screen, String id, int index) {
        var list = (ListView<?>) find(screen, "#" + id);
        list.getSelectionModel().select(index);
        list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    static void write(Parent screen, String id, String text) {
        ((TextInputControl) find(screen, "#" + id)).setText(text);
    }

    /** Chooses the n-th line of a list that opens. */
    static void pick(Parent screen, String id, int index) {
        ((ComboBox<?>) find(screen, "#" + id)).getSelectionModel().select(index);
    }

    private static Node find(Parent screen, String query) {
        return Objects.requireNonNull(screen.lookup(query), query);
    }
}
