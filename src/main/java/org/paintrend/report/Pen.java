package org.paintrend.report;

import java.awt.Graphics2D;
import org.paintrend.chart.Look;

/** Draws a picture of a given size from its upper left corner, in pixels. */
public interface Pen {
    void draw(Graphics2D g2, Look look, double width, double height);
}
