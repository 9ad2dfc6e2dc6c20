package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import org.paintrend.chart.Look;

/** Draws a chart that has something to show, from the upper left corner, in pixels. */
@FunctionalInterface
interface Painter {
    void paint(Graphics2D g2, Look look, double width, double height);
}
