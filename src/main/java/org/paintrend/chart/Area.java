package org.paintrend.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The data area of a chart with its two scales, in pixels. */
public record Area(Rectangle2D bounds, ValueAxis time, ValueAxis scores) {

    /** Where something stands from left to right. */
    public double x(double at) {
        return time.valueToJava2D(at, bounds, RectangleEdge.BOTTOM);
    }

    /** Where a value stands from above. */
    public double y(double score) {
        return scores.valueToJava2D(score, bounds, RectangleEdge.LEFT);
    }

    /** The left end. */
    public double left() {
        return bounds.getMinX();
    }

    /** The right end. */
    public double right() {
        return bounds.getMaxX();
    }

    /** The room in which scores are drawn, without the lane below. */
    Rectangle2D scored() {
        return new Rectangle2D.Double(left(), bounds.getMinY(), bounds.getWidth(), y(0) - bounds.getMinY());
    }
}
