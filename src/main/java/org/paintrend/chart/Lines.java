package org.paintrend.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.paintrend.domain.assessment.Instrument;

/** The strokes and marks of charts. */
public final class Lines {
    public static final BasicStroke COURSE = solid(2.5f);
    static final BasicStroke UNSAVED = dashed(2.5f, 4, 4);
    static final BasicStroke EARLIER = solid(1.5f);
    public static final BasicStroke BASELINE = dashed(1, 3, 4);
    public static final BasicStroke NEUROPATHIC = dashed(1, 6, 4);
    public static final BasicStroke RELIEF_EDGE = dashed(1, 2, 3);
    public static final BasicStroke MISSING = dashed(1, 1, 4);
    static final BasicStroke DUE = dashed(1.8f, 2.4f, 1.6f);
    public static final BasicStroke WALKED = solid(1.5f);
    public static final BasicStroke HAIR = solid(1);

    static final double DOT = 2.8;
    static final double RING = 5;
    static final double WALKED_RING = 12;
    static final double HALO = 2;
    private static final double CIRCLE = 6;
    private static final double DIAMOND = 7.2;

    private Lines() {}

    /** The mark of an instrument, larger or smaller by {@code more}: a circle or a diamond. */
    public static Shape marker(Instrument instrument, double x, double y, double more) {
        return switch (instrument) {
            case NRS -> circle(x, y, CIRCLE + more);
            case LANSS -> diamond(x, y, DIAMOND + more);
        };
    }

    /** A circle around a place. */
    public static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** The middle of the pixel a place lies in: there a line of one pixel is sharp. */
    public static double crisp(double place) {
        return Math.floor(place) + 0.5;
    }

    /** The same colour with so much of what is behind shining through. */
    public static Color faded(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(opacity * 255));
    }

    /** A square on its corner around a place. */
    public static Shape diamond(double x, double y, double half) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - half);
        path.lineTo(x + half, y);
        path.lineTo(x, y + half);
        path.lineTo(x - half, y);
        path.closePath();
        return path;
    }

    /** A line of a width with round ends. */
    public static BasicStroke solid(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dashed(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {on, off}, 0);
    }
}
