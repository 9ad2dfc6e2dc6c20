package org.paintrend.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import org.paintrend.words.Words;

/** What every part of a chart needs to draw itself: colours, letters, language. */
public record Look(ChartTheme theme, ChartFont font, Words words) {
    /** Widths as on paper, so that a layout is the same on every surface. */
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    static final double AXIS = 12;
    static final double NAME = 13;
    static final double VALUE = 15;
    static final double HEADING = 16;

    /** Of scales and captions. */
    public Font axis() {
        return font.plain(AXIS);
    }

    /** Of what stands under an axis. */
    public Font name() {
        return font.bold(NAME);
    }

    /** Of running words. */
    public Font change() {
        return font.plain(NAME);
    }

    /** Of values at their marks. */
    public Font value() {
        return font.bold(VALUE);
    }

    /** Of a chart's own heading. */
    public Font heading() {
        return font.bold(HEADING);
    }

    /** How wide a text is, the same on every surface. */
    public static double width(Font font, String text) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, MEASURE).getWidth();
    }
}
