package org.paintrend.chart;

import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The fixed scale of an instrument. Within the data area it leaves room above its highest value and a lane below 0, so
 * that a mark on either end is whole.
 */
@SuppressWarnings("serial") // never written
final class ScoreAxis extends NumberAxis {
    private static final double HEADROOM = 14;

    private final double lane;

    ScoreAxis(ScoreScale scale, Look look, double lane) {
        this.lane = lane;
        setRange(0, scale.highest());
        setTickUnit(new NumberTickUnit(
                scale.step(), NumberFormat.getIntegerInstance(look.words().locale())));
        setTickLabelFont(look.axis());
        setTickLabelPaint(look.theme().muted());
        setTickLabelInsets(new RectangleInsets(0, 0, 0, 9));
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double zero = area.getMaxY() - lane;
        double top = area.getMinY() + HEADROOM;
        return zero - (value - getLowerBound()) / getRange().getLength() * (zero - top);
    }

    @Override
    public double java2DToValue(double y, Rectangle2D area, RectangleEdge edge) {
        double zero = area.getMaxY() - lane;
        double top = area.getMinY() + HEADROOM;
        return getLowerBound() + (zero - y) / (zero - top) * getRange().getLength();
    }
}
