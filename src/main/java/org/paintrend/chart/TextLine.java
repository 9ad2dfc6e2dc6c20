package org.paintrend.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/** A piece of text in its letters and colour. */
public record TextLine(String text, Font font, Color colour) {

    /** How wide it is, in pixels. */
    public double width() {
        return Look.width(font, text);
    }

    /** Draws it from a left end on a base line. */
    public void draw(Graphics2D g2, double x, double baseLine) {
        if (!text.isEmpty()) {
            g2.setFont(font);
            g2.setPaint(colour);
            g2.drawString(text, (float) x, (float) baseLine);
        }
    }

    /** The same in two lines where one is too wide and there is a space to break at. */
    public List<TextLine> within(double width) {
        int middle = text.length() / 2;
        int after = text.indexOf(' ', middle);
        int ahead = text.lastIndexOf(' ', middle);
        int at = after < 0 || (ahead >= 0 && middle - ahead <= after - middle) ? ahead : after;
        return at < 0 || width() <= width
                ? List.of(this)
                : List.of(with(text.substring(0, at)), with(text.substring(at + 1)));
    }

    private TextLine with(String other) {
        return new TextLine(other, font, colour);
    }
}
