package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.paintrend.chart.FixedAxis;
import org.paintrend.chart.Look;
import org.paintrend.chart.ScoreScale;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.CaseSeries;
import org.paintrend.words.SeriesNames;

/** Draws a case series: the legend, the lines, the timepoints. */
record SeriesPlot(CaseSeries series, Instrument instrument, SeriesNames names, SeriesText text) implements Painter {
    private static final double LEFT = 40;
    /** Below 0, so that a mark there is whole. */
    private static final double LANE = 10;

    private static final double GAP = 6;
    private static final double HALF = 10;

    @Override
    public void paint(Graphics2D g2, Look look, double width, double height) {
        Legend legend = legend(look, width - LEFT);
        g2.translate(LEFT, 0);
        legend.draw(g2);
        g2.translate(-LEFT, 0);
        double top = legend.height() + GAP;
        Row row = new Row(series.timepoints().size(), LEFT, look);
        row.draw(
                g2,
                new Rectangle2D.Double(0, top, width, height - top),
                FixedAxis.scores(ScoreScale.of(instrument), LANE, look),
                row.labels(text.labels(), width),
                List.of(new SeriesLines(series, instrument, names.shortly(series), names.numbers(series), look)));
    }

    private Legend legend(Look look, double width) {
        List<String> called = names.fully(series);
        return new Legend(
                IntStream.range(0, called.size())
                        .mapToObj(course -> new Legend.Entry(
                                (canvas, x, y) -> {
                                    canvas.setPaint(SeriesMarks.colour(course, look.theme()));
                                    canvas.setStroke(SeriesMarks.stroke(course));
                                    canvas.draw(new Line2D.Double(x - HALF, y, x + HALF, y));
                                    canvas.fill(SeriesMarks.mark(course, x, y));
                                },
                                called.get(course)))
                        .toList(),
                look,
                width);
    }
}
