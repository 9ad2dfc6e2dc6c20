package org.paintrend.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.paintrend.words.Words;

/** What leaves the program as a picture: a chart with what has to stand beside it so that it can be read alone. */
public interface Picture {
    /** What it is, without a patient's name. */
    String title(Words words);

    /** What it says, in sentences: for whoever does not see it. */
    String description(Words words);

    /** What stands above the chart, from top to bottom; none where the chart says it all. */
    List<Passage> head(Look look, double width);

    /** How high the chart is, in pixels. */
    double height();

    /** Draws the chart from the upper left corner, in pixels, on the page of the theme. */
    void draw(Graphics2D g2, Look look, double width, double height);

    /** What it rests on, a line each: of whom or of what, by which rule, of which day. */
    List<String> stamp(Words words);
}
