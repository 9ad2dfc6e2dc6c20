package org.paintrend.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The data area of a chart with its two scales, in pixels. */
record Area(Rectangle2D bounds, ValueAxis time, ValueAxis scores) {

    double x(double at) {
        return time.valueToJava2D(at, bounds, RectangleEdge.BOTTOM);
    }

    double y(double score) {
        return scores.valueToJava2D(score, bounds, RectangleEdge.LEFT);
    }

    double left() {
        return bounds.getMinX();
    }

    double right() {
        return bounds.getMaxX();
    }

    /** The room in which scores are drawn, without the lane below. */
    Rectangle2D scored() {
        return new Rectangle2D.Double(left(), bounds.getMinY(), bounds.getWidth(), y(0) - bounds.getMinY());
    }
}
