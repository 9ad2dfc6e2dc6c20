package org.paintrend.report;

import java.awt.Graphics2D;
import org.paintrend.chart.Look;

/** Draws a picture of a given size from its upper left corner, in pixels. */
public interface Pen {
    void draw(Graphics2D g2, Look look, double width, double height);

    /** The same with everything in it smaller: paper is held closer to the eye than a window. */
    default Pen scaled(double scale) {
        return (g2, look, width, height) -> {
            g2.scale(scale, scale);
            draw(g2, look, width / scale, height / scale);
            g2.scale(1 / scale, 1 / scale);
        };
    }
}
