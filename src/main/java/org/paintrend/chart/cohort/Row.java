package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;
import org.paintrend.chart.Area;
import org.paintrend.chart.FixedAxis;
import org.paintrend.chart.LabelRow;
import org.paintrend.chart.Layer;
import org.paintrend.chart.Lines;
import org.paintrend.chart.Look;
import org.paintrend.chart.PlainPlot;
import org.paintrend.chart.TextLine;
import org.paintrend.chart.VisitAxis;

/**
 * A chart of so many places side by side, numbered from 0, each with lines of text under it.
 *
 * @param left room for the numbers of the scale
 */
record Row(int places, double left, Look look) {
    /** From the data to the labels. */
    private static final double LEAD = 6;

    private static final double RIGHT = 2;
    private static final double HALF = 0.5;
    private static final double GAP = 10;
    private static final double BELOW = 4;

    /** Where a place stands in a chart of a width. */
    double x(int place, double width) {
        return left + (place + HALF) * (width - left - RIGHT) / places;
    }

    /** Labels under their places, the first line bold. */
    LabelRow labels(List<List<String>> texts, double width) {
        List<LabelRow.Block> blocks = new ArrayList<>();
        double most = (width - left - RIGHT) / places - GAP;
        for (int i = 0; i < texts.size(); i++) {
            List<TextLine> lines = new ArrayList<>();
            for (String text : texts.get(i)) {
                TextLine line = lines.isEmpty()
                        ? new TextLine(text, look.name(), look.theme().text())
                        : new TextLine(text, look.axis(), look.theme().muted());
                lines.addAll(line.within(most));
            }
            blocks.add(new LabelRow.Block(x(i, width), lines));
        }
        return new LabelRow(blocks, GAP, 0, width);
    }

    /** Draws the layers over a line at 0. */
    void draw(Graphics2D g2, Rectangle2D place, FixedAxis up, LabelRow labels, List<? extends Layer> layers) {
        draw(g2, place, up, labels, LabelRow.lines(labels.blocks()), layers);
    }

    /** The same with room for more lines of labels than there are, so that charts side by side are equally high. */
    void draw(
            Graphics2D g2, Rectangle2D place, FixedAxis up, LabelRow labels, int lines, List<? extends Layer> layers) {
        double below = LEAD + lines * LabelRow.LINE + BELOW;
        Range range = new Range(-HALF, places - HALF);
        List<Layer> all = new ArrayList<>(layers);
        all.addFirst(new Floor(look));
        PlainPlot.draw(
                g2, place, new VisitAxis(range, labels, LEAD, -1, look.theme()), up, left, below, all, look.theme());
    }

    /** The line at 0. */
    private static final class Floor extends Layer {
        private final Look look;

        Floor(Look look) {
            this.look = look;
        }

        @Override
        public void draw(Graphics2D g2, Area area) {
            g2.setPaint(look.theme().axis());
            g2.setStroke(Lines.HAIR);
            g2.draw(new Line2D.Double(area.left(), area.y(0), area.right(), area.y(0)));
        }
    }
}
