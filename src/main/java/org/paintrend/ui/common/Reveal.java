package org.paintrend.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings the keyboard to a node that may be scrolled out of sight; {@link Node#requestFocus} alone leaves it there. */
public final class Reveal {
    /** What stays visible above and beneath. */
    private static final double MARGIN = 24;

    private Reveal() {}

    /** Gives a node the keyboard, and scrolls to it whatever it lies in. */
    public static void focus(Node node) {
        node.requestFocus();
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane pane && pane.getContent() != null) {
                pane.applyCss();
                pane.layout();
                show(pane, node);
            }
        }
    }

    private static void show(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double window = pane.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - window;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double above = place.getMinY() - MARGIN;
        double beneath = place.getMaxY() + MARGIN - window;
        if (above < top) {
            pane.setVvalue(Math.max(0, above / hidden));
        } else if (beneath > top) {
            pane.setVvalue(Math.min(1, beneath / hidden));
        }
    }
}
