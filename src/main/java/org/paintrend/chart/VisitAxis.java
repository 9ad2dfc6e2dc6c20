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

/** The shared x axis; it writes its labels itself, and on a true time axis leads each to its place. */
@SuppressWarnings("serial") // never written
public final class VisitAxis extends NumberAxis {
    /** What the label walked to stands on, beyond its letters. */
    static final double PADDING = 8;

    private static final double ROUND = 12;

    private final LabelRow labels;
    private final double lead;
    private final int walked;
    private final ChartTheme theme;

    /** An axis with labels so far under it; the one at {@code walked} stands on the accent, none for −1. */
    public VisitAxis(Range range, LabelRow labels, double lead, int walked, ChartTheme theme) {
        this.labels = labels;
        this.lead = lead;
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
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return Lines.crisp(super.valueToJava2D(value, area, edge));
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo plotState) {
        double top = dataArea.getMaxY() + lead;
        List<LabelRow.Block> blocks = labels.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (i == walked) {
                stand(g2, blocks.get(i).bounds(top));
            }
        }
        if (lead > TrendLayout.CLOSE) {
            g2.setPaint(theme.axis());
            g2.setStroke(Lines.HAIR);
            for (LabelRow.Block block : blocks) {
                g2.draw(new Line2D.Double(block.at(), dataArea.getMaxY(), block.centre(), top - PADDING / 2));
            }
        }
        labels.draw(g2, top);
        return new AxisState(cursor);
    }

    private void stand(Graphics2D g2, Rectangle2D label) {
        g2.setPaint(theme.accentSubtle());
        g2.fill(new RoundRectangle2D.Double(
                label.getX() - PADDING,
                label.getY() - PADDING / 2,
                label.getWidth() + 2 * PADDING,
                label.getHeight() + PADDING,
                ROUND,
                ROUND));
    }
}
