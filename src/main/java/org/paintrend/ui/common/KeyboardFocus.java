package org.paintrend.ui.common;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/** Moves the keyboard as Tab does: with the ring that shows where it is, which {@link Node#requestFocus} leaves out. */
public final class KeyboardFocus {
    private KeyboardFocus() {}

    /** Leaves a node for the next or the previous one in the tab order. */
    public static void leave(Node from, boolean forward) {
        from.requestFocusTraversal(forward ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }

    /**
     * Brings the keyboard from one node to another one.
     *
     * @param from has the keyboard now
     * @param to a neighbour of it in the tab order, so that the ring goes along; any other is reached without it
     * @param forward whether it comes later in the tab order
     */
    public static void move(Node from, Node to, boolean forward) {
        if (from != to) {
            leave(from, forward);
            if (!to.isFocused()) {
                to.requestFocus();
            }
        }
    }
}
