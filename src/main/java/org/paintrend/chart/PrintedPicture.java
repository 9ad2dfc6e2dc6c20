package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.paintrend.words.Words;

/** A picture as it is printed: white paper, what it is, the chart, and beneath it what it rests on. */
final class PrintedPicture implements Sheet {
    /** In pixels of 1/96 inch: 192 mm, the text width of a page. */
    static final int WIDTH = 726;

    static final double PIXELS_AN_INCH = 96;
    private static final double MARGIN = 16;
    private static final double INSIDE = WIDTH - 2 * MARGIN;
    private static final double GAP = 6;
    private static final double STAMP_ABOVE = 12;

    private final Picture picture;
    private final Look look;
    private final List<Passage> head;
    private final List<Passage> stamp;

    PrintedPicture(Picture picture, ChartFont font, Words words) {
        this.picture = picture;
        this.look = new Look(ChartTheme.PRINT, font, words);
        this.head = picture.head(look, INSIDE);
        this.stamp = picture.stamp(words).stream()
                .map(line -> Passage.of(line, look.axis(), INSIDE))
                .toList();
    }

    @Override
    public String title() {
        return picture.title(look.words());
    }

    /** What it says, in sentences. */
    String description() {
        return picture.description(look.words());
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return 2 * MARGIN + top() + picture.height() + 2 * STAMP_ABOVE + high(stamp);
    }

    @Override
    public void draw(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setPaint(look.theme().page());
        g2.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
        g2.translate(MARGIN, MARGIN);
        double y = 0;
        for (Passage line : head) {
            line.draw(g2, 0, y, look.theme().text());
            y += line.height();
        }
        g2.translate(0, top());
        picture.draw(g2, look, INSIDE, picture.height());
        double line = picture.height() + STAMP_ABOVE;
        g2.setPaint(look.theme().grid());
        g2.setStroke(Lines.HAIR);
        g2.draw(new Line2D.Double(0, line, INSIDE, line));
        y = line + STAMP_ABOVE;
        for (Passage one : stamp) {
            one.draw(g2, 0, y, look.theme().muted());
            y += one.height();
        }
        g2.translate(-MARGIN, -MARGIN - top());
    }

    private double top() {
        return head.isEmpty() ? 0 : high(head) + GAP;
    }

    private static double high(List<Passage> lines) {
        return lines.stream().mapToDouble(Passage::height).sum();
    }
}
