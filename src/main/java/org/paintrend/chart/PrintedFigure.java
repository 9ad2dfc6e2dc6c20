package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.words.Words;

/** A figure as it is printed: white paper, the charts, and beneath them whose they are and how they were judged. */
final class PrintedFigure implements Sheet {
    /** In pixels of 1/96 inch: 192 mm, the text width of a page. */
    static final int WIDTH = 726;

    static final double PIXELS_AN_INCH = 96;
    private static final double MARGIN = 16;
    private static final double CHART = 250;
    private static final double LABELS = 60;
    private static final double STAMP = 38;
    private static final double LABEL = 26;

    private final TrendFigure figure;
    private final Look look;

    PrintedFigure(TrendFigure figure, ChartFont font, Words words) {
        this.figure = figure;
        this.look = new Look(ChartTheme.PRINT, font, words);
    }

    @Override
    public String title() {
        Words words = look.words();
        return words.get(
                "chart.title",
                figure.patient().value(),
                words.date(figure.trend().current().procedure().at().date()));
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return 2 * MARGIN + head() + charts() + STAMP;
    }

    @Override
    public void draw(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setPaint(look.theme().page());
        g2.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
        double width = WIDTH - 2 * MARGIN;
        if (figure.illustrative()) {
            new TextLine(
                            look.words().get("chart.illustrative"),
                            look.heading(),
                            look.theme().text())
                    .draw(g2, MARGIN, MARGIN + LABEL / 2);
        }
        g2.translate(MARGIN, MARGIN + head());
        new TrendDrawing(figure.trend(), figure.instruments(), look, width, charts()).draw(g2, null);
        double top = charts() + STAMP / 2;
        g2.setPaint(look.theme().grid());
        g2.setStroke(Lines.HAIR);
        g2.draw(new Line2D.Double(0, top, width, top));
        new TextLine(stamp(), look.axis(), look.theme().muted()).draw(g2, 0, top + STAMP / 2);
        g2.translate(-MARGIN, -MARGIN - head());
    }

    /** Patient code, procedure, rule and day of export. */
    String stamp() {
        Episode current = figure.trend().current();
        Words words = look.words();
        return words.get(
                "chart.stamp",
                figure.patient().value(),
                words.date(current.procedure().at().date()),
                current.rule().version(),
                words.percent(current.rule().threshold()),
                words.date(figure.exported()));
    }

    private double head() {
        return figure.illustrative() ? LABEL : 0;
    }

    private double charts() {
        return figure.instruments().size() * CHART + LABELS;
    }
}
