package org.paintrend.ui.sheet;

import java.util.Optional;
import javafx.scene.Node;

/** What a sheet is filled in with. */
interface SheetBody {
    /** The fields. */
    Node fields();

    /** What stands beside the fields and follows them; empty where there is nothing. */
    Optional<Node> side();

    /** Where the keyboard goes first. */
    Node first();

    /** Puts the keyboard into the first field with a fault. */
    void toFault();

    /** Called once it was filled with what was saved or kept. */
    void filled();

    /** Called after every change of what is filled in. */
    void changed();
}
