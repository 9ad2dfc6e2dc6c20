package org.paintrend.ui.sheet;

import javafx.scene.Node;

/** The part of a sheet's panel in which its fields are filled. */
interface SheetBody {
    Node node();

    /** Where the keyboard goes first. */
    Node first();

    /** Puts the keyboard into the first field with a fault. */
    void toFault();

    /** How a kind of sheet is filled. */
    interface Maker {
        /**
         * The fields of a sheet.
         *
         * @param needsReason whether a reason for the change has to be given
         */
        SheetBody of(SheetModel model, boolean needsReason);
    }
}
