package org.paintrend.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Passage;
import org.paintrend.chart.Sheet;

/**
 * A leaflet on one sheet of A4, inside its margins. Its letters are as large as the sheet allows: whoever reads it may have
 * left the glasses at home.
 */
public final class LeafletSheet implements Sheet {
    /** Blank around it on A4, in pixels of 1/96 inch: what printers leave blank by default. */
    public static final double MARGIN = 72;

    private static final double WIDTH = 794 - 2 * MARGIN;
    private static final double HEIGHT = 1123 - 2 * MARGIN;
    private static final double LARGEST = 19;
    private static final double SMALLEST = 7;
    private static final double STEP = 0.5;
    private static final Color BOX = new Color(0xF3F4F6);

    private final Leaflet leaflet;
    private final ChartFont font;
    private final ChartTheme theme = ChartTheme.PRINT;
    private final double size;

    public LeafletSheet(Leaflet leaflet, ChartFont font) {
        this.leaflet = leaflet;
        this.font = font;
        double fits = LARGEST;
        while (fits > SMALLEST && body(null, fits) > HEIGHT - SheetFoot.HEIGHT) {
            fits -= STEP;
        }
        this.size = fits;
    }

    @Override
    public String title() {
        return leaflet.title();
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        body(g2, size);
        new SheetFoot(leaflet.note(), leaflet.words(), font).draw(g2, WIDTH, HEIGHT, 1, 1);
    }

    /** Draws everything above the foot in letters of a size, or measures it without drawing; where it ends. */
    private double body(@Nullable Graphics2D g2, double letters) {
        double y = head(g2, letters);
        for (Leaflet.Section section : leaflet.sections()) {
            y += letters;
            y += text(g2, section.heading(), true, letters * 1.1, 0, y, theme.text());
            y += letters * 0.2;
            for (String line : section.lines()) {
                y += point(g2, line, letters, 0, y);
            }
        }
        return box(g2, letters, y + letters * 1.4);
    }

    private double head(@Nullable Graphics2D g2, double letters) {
        double y = text(g2, leaflet.note().clinic(), false, letters * 0.85, 0, 0, theme.muted());
        y += letters * 0.6;
        y += text(g2, leaflet.title(), true, letters * 1.6, 0, y, theme.text());
        y += letters * 0.1;
        y += text(g2, leaflet.procedure(), false, letters, 0, y, theme.text());
        if (leaflet.patient() != null) {
            y += text(g2, leaflet.patient(), true, letters, 0, y, theme.text());
        }
        return y;
    }

    /** The warning signs in a frame: found at a glance, also on a copy in black and white. */
    private double box(@Nullable Graphics2D g2, double letters, double top) {
        double inset = letters;
        double width = WIDTH - 2 * inset;
        Passage call = Passage.of(leaflet.call(), font.bold(letters * 1.1), width);
        Passage otherwise = Passage.of(leaflet.words().get("report.leaflet.unreachable"), font.plain(letters), width);
        double inside = call.height() + letters * 0.3 + otherwise.height() + letters * 0.3;
        for (String sign : leaflet.signs()) {
            inside += point(null, sign, letters, inset, 0);
        }
        if (g2 != null) {
            var frame = new RoundRectangle2D.Double(0.75, top, WIDTH - 1.5, inside + 2 * inset, 12, 12);
            g2.setPaint(BOX);
            g2.fill(frame);
            g2.setPaint(theme.text());
            g2.setStroke(new BasicStroke(1.5f));
            g2.draw(frame);
            double y = top + inset;
            call.draw(g2, inset, y, theme.text());
            y += call.height() + letters * 0.3;
            for (String sign : leaflet.signs()) {
                y += point(g2, sign, letters, inset, y);
            }
            otherwise.draw(g2, inset, y + letters * 0.3, theme.text());
        }
        double end = top + inside + 2 * inset + letters * 0.8;
        return end
                + text(g2, leaflet.words().get("report.leaflet.notice"), false, letters * 0.85, 0, end, theme.muted());
    }

    private double text(
            @Nullable Graphics2D g2, String text, boolean bold, double letters, double x, double y, Color colour) {
        Passage passage = Passage.of(text, bold ? font.bold(letters) : font.plain(letters), WIDTH - x);
        if (g2 != null) {
            passage.draw(g2, x, y, colour);
        }
        return passage.height();
    }

    /** A line with a point before it. */
    private double point(@Nullable Graphics2D g2, String text, double letters, double x, double y) {
        double indent = letters * 1.1;
        Passage passage = Passage.of(text, font.plain(letters), WIDTH - 2 * x - indent);
        if (g2 != null) {
            double dot = letters * 0.3;
            g2.setPaint(theme.text());
            g2.fill(new Ellipse2D.Double(x + letters * 0.2, y + letters * 0.5, dot, dot));
            passage.draw(g2, x + indent, y, theme.text());
        }
        return passage.height() + letters * 0.15;
    }
}
