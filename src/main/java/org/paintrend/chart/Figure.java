package org.paintrend.chart;

import java.awt.Graphics2D;
import java.util.Optional;

/**
 * A chart as a value: it can be drawn at any size and in any theme, told in words, and listed as a table. It never
 * changes; other figures are another chart.
 */
public interface Figure {
    /** What it shows, in a few words. */
    String title();

    /** How to read it, in one line. */
    String caption();

    /** What it says, in sentences: for whoever does not see it. */
    String description();

    /** What it is drawn from. */
    Listing listing();

    /** Why there is nothing to draw, in a sentence; empty where there is something. */
    Optional<String> nothing();

    /** Draws it from the upper left corner, in pixels, on the page of the theme. */
    void draw(Graphics2D g2, Look look, double width, double height);
}
