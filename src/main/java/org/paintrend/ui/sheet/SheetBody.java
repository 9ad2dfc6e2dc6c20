package org.paintrend.ui.sheet;

import java.util.Optional;
import javafx.scene.Node;
import org.paintrend.domain.Fault;
import org.paintrend.words.SheetWords;

/** The part of a sheet's panel in which its fields are filled. */
interface SheetBody {
    /** The fields. */
    Node fields();

    /** What stands beside the fields and follows them; empty where there is nothing. */
    default Optional<Node> side() {
        return Optional.empty();
    }

    /** Where the keyboard goes first. */
    Node first();

    /** Whether a field shows its own faults; those of any other are said at the foot of the panel. */
    boolean showsFaults(String field);

    /** The sentence of a fault. */
    default String sentence(SheetWords names, Fault fault) {
        return names.fault(fault);
    }

    /** Puts the keyboard into the first field with a fault. */
    void toFault();

    /** Called once it was filled with what was saved or kept. */
    default void filled() {}

    /** Called after every change of what is filled in. */
    default void changed() {}

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
