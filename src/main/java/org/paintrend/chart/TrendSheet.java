package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.Stream;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.words.Verdict;
import org.paintrend.words.Words;

/**
 * A trend on a sheet of paper: the clinic, whose course it is by the code alone, the verdict, the figure as it is
 * exported, and when and by whom it was printed.
 */
public final class TrendSheet implements Sheet {
    private static final double MARGIN = 16;
    private static final double LINE = 20;
    private static final double HEADING = 28;
    private static final double FOOT = 28;

    private final PrintNote note;
    private final PrintedPicture printed;
    private final Look look;
    private final List<TextLine> verdict;

    public TrendSheet(TrendFigure figure, PrintNote note, Words words) {
        this.note = note;
        this.look = new Look(ChartTheme.PRINT, ChartFont.installed(), words);
        this.printed = new PrintedPicture(figure, look.font(), words);
        Episode current = figure.trend().current();
        Verdict spoken = new Verdict(words);
        this.verdict = Stream.of(spoken.sentence(current), spoken.lanss(current))
                .filter(text -> !text.isBlank())
                .map(text -> new TextLine(text, look.change(), look.theme().text()))
                .flatMap(line -> line.within(PrintedPicture.WIDTH - 2 * MARGIN).stream())
                .toList();
    }

    @Override
    public double width() {
        return PrintedPicture.WIDTH;
    }

    @Override
    public double height() {
        return head() + printed.height() + FOOT;
    }

    /** Whose course it is. */
    @Override
    public String title() {
        return printed.title();
    }

    @Override
    public void draw(Graphics2D g2) {
        double baseLine = MARGIN + LINE / 2;
        new TextLine(note.clinic(), look.axis(), look.theme().muted()).draw(g2, MARGIN, baseLine);
        baseLine += HEADING;
        new TextLine(title(), look.heading(), look.theme().text()).draw(g2, MARGIN, baseLine);
        for (TextLine line : verdict) {
            baseLine += LINE;
            line.draw(g2, MARGIN, baseLine);
        }
        g2.translate(0, head());
        printed.draw(g2);
        g2.translate(0, printed.height());
        foot(g2);
        g2.translate(0, -head() - printed.height());
    }

    private void foot(Graphics2D g2) {
        double right = PrintedPicture.WIDTH - MARGIN;
        g2.setPaint(look.theme().grid());
        g2.setStroke(Lines.HAIR);
        g2.draw(new Line2D.Double(MARGIN, 0, right, 0));
        TextLine page = small(look.words().get("chart.print.page", 1, 1));
        page.draw(g2, right - page.width(), LINE);
        small(look.words().get("chart.print.by", note.printed(), note.by())).draw(g2, MARGIN, LINE);
    }

    private TextLine small(String text) {
        return new TextLine(text, look.axis(), look.theme().muted());
    }

    private double head() {
        return MARGIN + HEADING + (verdict.size() + 0.5) * LINE;
    }
}
