package org.paintrend.chart;

import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A fixed scale from below upwards; it never follows the data. Within the data area it leaves room above its highest value
 * and a lane below its lowest, so that a mark on either end is whole.
 */
@SuppressWarnings("serial") // never written
public final class FixedAxis extends NumberAxis {
    private static final double HEADROOM = 14;
    /** For a value above a mark at the highest. */
    private static final double HIGH = 26;

    private final double headroom;
    private final double lane;

    private FixedAxis(
            double lowest, double highest, double step, NumberFormat format, double headroom, double lane, Look look) {
        this.headroom = headroom;
        this.lane = lane;
        setRange(lowest, highest);
        setTickUnit(new NumberTickUnit(step, format));
        setTickLabelFont(look.axis());
        setTickLabelPaint(look.theme().muted());
        setTickLabelInsets(new RectangleInsets(0, 0, 0, 9));
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    /** The scale of an instrument, with a lane so high below it. */
    public static FixedAxis scores(ScoreScale scale, double lane, Look look) {
        NumberFormat whole = NumberFormat.getIntegerInstance(look.words().locale());
        return new FixedAxis(0, scale.highest(), scale.step(), whole, HEADROOM, lane, look);
    }

    /** From 0 to 100 %, in units of 1 %. */
    public static FixedAxis shares(double lane, Look look) {
        return new FixedAxis(
                0, 100, 20, new PercentFormat(percent -> look.words().percent(percent)), HIGH, lane, look);
    }

    /** From −100 to +100 %, in units of 1 %. */
    public static FixedAxis changes(double lane, Look look) {
        return new FixedAxis(
                -100, 100, 50, new PercentFormat(percent -> look.words().changePercent(percent)), HEADROOM, lane, look);
    }

    /** From −100 to +100 percentage points, to stand beside {@link #shares}. */
    public static FixedAxis points(double lane, Look look) {
        return new FixedAxis(-100, 100, 50, new PercentFormat(FixedAxis::signed), HIGH, lane, look);
    }

    private static String signed(int points) {
        return (points > 0 ? "+" : points < 0 ? "\u2212" : "") + Math.abs(points);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double floor = area.getMaxY() - lane;
        double top = area.getMinY() + headroom;
        return Lines.crisp(floor - (value - getLowerBound()) / getRange().getLength() * (floor - top));
    }

    @Override
    public double java2DToValue(double y, Rectangle2D area, RectangleEdge edge) {
        double floor = area.getMaxY() - lane;
        double top = area.getMinY() + headroom;
        return getLowerBound() + (floor - y) / (floor - top) * getRange().getLength();
    }
}
