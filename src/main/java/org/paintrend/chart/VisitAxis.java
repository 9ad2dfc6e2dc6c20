package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/** The shared x axis; it writes its labels itself, each led to its place where it had to be moved aside. */
@SuppressWarnings("serial") // never written
final class VisitAxis extends NumberAxis {
    static final double LABEL_TOP = 6;
    private static final double PADDING = 8;
    private static final double ROUND = 12;
    private static final double MOVED = 3;

    private final LabelRow labels;
    private final int walked;
    private final ChartTheme theme;

    /** An axis with labels; the one at {@code walked} stands on the accent, none for −1. */
    VisitAxis(Range range, LabelRow labels, int walked, ChartTheme theme) {
        this.labels = labels;
        this.walked = walked;
        this.theme = theme;
        setRange(range);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return List.of();
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo plotState) {
        double top = dataArea.getMaxY() + LABEL_TOP;
        List<LabelRow.Block> blocks = labels.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (i == walked) {
                Rectangle2D label = blocks.get(i).bounds(top);
                g2.setPaint(theme.accentSubtle());
                g2.fill(new RoundRectangle2D.Double(
                        label.getX() - PADDING,
                        top - 4,
                        label.getWidth() + 2 * PADDING,
                        label.getHeight() + 7,
                        ROUND,
                        ROUND));
            }
            lead(g2, blocks.get(i), dataArea.getMaxY());
        }
        labels.draw(g2, top);
        return new AxisState(cursor);
    }

    private void lead(Graphics2D g2, LabelRow.Block block, double from) {
        if (Math.abs(block.at() - block.centre()) > MOVED) {
            g2.setPaint(theme.axis());
            g2.setStroke(Lines.HAIR);
            g2.draw(new Line2D.Double(block.at(), from - 4, block.centre(), from + LABEL_TOP - 3));
        }
    }
}
