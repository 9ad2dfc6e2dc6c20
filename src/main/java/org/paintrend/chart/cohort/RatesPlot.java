package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.paintrend.chart.FixedAxis;
import org.paintrend.chart.LabelRow;
import org.paintrend.chart.Look;
import org.paintrend.domain.cohort.InstrumentFigures;

/** Draws responder rates: for each timepoint and each limit of relief the three analyses side by side. */
record RatesPlot(InstrumentFigures figures, RatesText text, FigureWords words) implements Painter {
    /** Room for "100 %". */
    static final double LEFT = 52;
    /** Below 0 %: the limits of relief. */
    private static final double LANE = LabelRow.LINE + 8;

    @Override
    public void paint(Graphics2D g2, Look look, double width, double height) {
        RateMarks marks = new RateMarks(look, figures.instrument());
        Legend legend = new Legend(
                List.of(
                        new Legend.Entry(marks::primary, words.get("figures.rates.non-responder")),
                        new Legend.Entry(marks::observed, words.get("figures.rates.observed")),
                        new Legend.Entry(marks::carried, words.get("figures.rates.last-observation")),
                        new Legend.Entry(marks::band, words.get("figures.rates.bounds.name"))),
                look,
                width);
        legend.draw(g2);
        Row row = new Row(figures.afterwards().size(), LEFT, look);
        row.draw(
                g2,
                new Rectangle2D.Double(0, legend.height(), width, height - legend.height()),
                FixedAxis.shares(LANE, look),
                row.labels(text.labels(), width),
                List.of(new RateClusters(figures.afterwards(), marks, words, look)));
    }
}
