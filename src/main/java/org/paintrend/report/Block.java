package org.paintrend.report;

import java.awt.Graphics2D;

/**
 * A piece of a report that is not torn apart, set in its letters.
 *
 * @param height in pixels of 1/96 inch, with the blank around it
 * @param staysWithNext whether the next one has to stand on the same sheet, as it has after a heading
 */
record Block(double height, boolean staysWithNext, Ink ink) {
    /** Draws it from its upper edge. */
    interface Ink {
        void draw(Graphics2D g2, double top);
    }

    /** Nothing but blank. */
    static Block blank(double height) {
        return new Block(height, true, (g2, top) -> {});
    }
}
