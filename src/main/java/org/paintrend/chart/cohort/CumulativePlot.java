package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;
import org.paintrend.chart.FixedAxis;
import org.paintrend.chart.LabelRow;
import org.paintrend.chart.Look;
import org.paintrend.chart.PlainPlot;
import org.paintrend.chart.TextLine;
import org.paintrend.chart.VisitAxis;
import org.paintrend.domain.cohort.Cumulative;

/** Draws cumulative responders: how many reach at least so much relief. */
record CumulativePlot(CumulativeText text) implements Painter {
    private static final double LEFT = RatesPlot.LEFT;
    private static final double RIGHT = 2;
    /** Room beside 100 %, for its label. */
    private static final double BESIDE = 3;

    private static final double LEAD = 6;
    private static final double LANE = 4;
    private static final int STEP = 10;
    private static final int BELOW = 6;

    @Override
    public void paint(Graphics2D g2, Look look, double width, double height) {
        Range range = new Range(-BESIDE, Cumulative.ALL + BESIDE);
        List<LabelRow.Block> blocks = new ArrayList<>();
        for (int relief = 0; relief <= Cumulative.ALL; relief += STEP) {
            double x = LEFT + (relief + BESIDE) / range.getLength() * (width - LEFT - RIGHT);
            TextLine label = new TextLine(
                    text.words().limit(relief), look.axis(), look.theme().muted());
            blocks.add(new LabelRow.Block(x, List.of(label)));
        }
        LabelRow labels = new LabelRow(blocks, 0, 0, width);
        double below = LEAD + 2 * LabelRow.LINE + BELOW;
        PlainPlot.draw(
                g2,
                new Rectangle2D.Double(0, 0, width, height),
                new VisitAxis(range, labels, LEAD, -1, look.theme()),
                FixedAxis.shares(LANE, look),
                LEFT,
                below,
                List.of(new CumulativeLine(text, look)),
                look.theme());
        TextLine name = new TextLine(
                text.words().get("figures.cumulative.axis"),
                look.axis(),
                look.theme().muted());
        name.draw(g2, LEFT + (width - LEFT - name.width()) / 2, height - BELOW);
    }
}
