package org.paintrend.ui.common;

import java.util.List;
import javafx.scene.Node;

/** What fills the window beside the rail: the list of patients, a record, the settings. */
public interface Screen {
    /** What it shows; it fills the space it is given. */
    Node node();

    /** Its name in the top bar, and on the way back to it. */
    String title();

    /** Where the keyboard goes when it is shown. */
    Node firstFocus();

    /** Reads everything again: F5, and whenever somebody comes back to it. */
    void refresh();

    /** What can be done here by keys; the window installs them, lists them under F1 and offers them in the search. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }

    /** Called when it is left for good: stop listening to the clinic. */
    default void leave() {}
}
