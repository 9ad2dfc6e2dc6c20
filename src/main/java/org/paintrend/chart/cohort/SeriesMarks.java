package org.paintrend.chart.cohort;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Lines;

/**
 * What tells the lines of a case series apart, in grey as well: twelve shapes, each with a colour of Okabe and Ito (made
 * darker or lighter where the page asks for it), and from the seventh on a broken line.
 */
final class SeriesMarks {
    private static final List<Color> ON_LIGHT = List.of(
            new Color(0x0072B2),
            new Color(0xC24E00),
            new Color(0x00805D),
            new Color(0x1F2328),
            new Color(0xA5487A),
            new Color(0x946300));
    private static final List<Color> ON_DARK = List.of(
            new Color(0x56B4E9),
            new Color(0xF0803C),
            new Color(0x2FBF94),
            new Color(0xE6EDF3),
            new Color(0xCC79A7),
            new Color(0xE69F00));
    private static final double RADIUS = 6;
    private static final float WIDTH = 2;
    private static final BasicStroke SOLID = Lines.solid(WIDTH);
    private static final BasicStroke BROKEN =
            new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {7, 4}, 0);
    private static final double CROSS_WIDTH = 0.34;
    private static final double INNER = 0.45;

    private SeriesMarks() {}

    /** The colours a course may have on the page of a theme. */
    static List<Color> colours(ChartTheme theme) {
        Color page = theme.page();
        return page.getRed() + page.getGreen() + page.getBlue() < 3 * 128 ? ON_DARK : ON_LIGHT;
    }

    /** The colour of a course by its number from 0. */
    static Color colour(int course, ChartTheme theme) {
        List<Color> colours = colours(theme);
        return colours.get(course % colours.size());
    }

    /** The stroke of a course. */
    static BasicStroke stroke(int course) {
        return course / ON_LIGHT.size() % 2 == 0 ? SOLID : BROKEN;
    }

    /** The mark of a course around a place. */
    static Shape mark(int course, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape(course % 12));
    }

    private static Shape shape(int number) {
        double r = RADIUS;
        return switch (number) {
            case 0 -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
            case 1 -> new Rectangle2D.Double(-0.88 * r, -0.88 * r, 1.76 * r, 1.76 * r);
            case 2 -> regular(3, 1.25 * r, -90, 1);
            case 3 -> regular(4, 1.25 * r, -90, 1);
            case 4 -> regular(3, 1.25 * r, 90, 1);
            case 5 -> regular(10, 1.35 * r, -90, INNER);
            case 6 -> cross(0);
            case 7 -> cross(45);
            case 8 -> regular(6, 1.1 * r, 0, 1);
            case 9 -> regular(3, 1.25 * r, 0, 1);
            case 10 -> regular(3, 1.25 * r, 180, 1);
            default -> regular(5, 1.15 * r, 90, 1);
        };
    }

    /** Corners around the middle, every second one so much nearer to it. */
    private static Shape regular(int corners, double radius, double from, double inner) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(from + 360.0 * i / corners);
            double reach = i % 2 == 1 ? radius * inner : radius;
            if (i == 0) {
                path.moveTo(reach * Math.cos(angle), reach * Math.sin(angle));
            } else {
                path.lineTo(reach * Math.cos(angle), reach * Math.sin(angle));
            }
        }
        path.closePath();
        return path;
    }

    private static Shape cross(double turned) {
        double r = 1.15 * RADIUS;
        double half = CROSS_WIDTH * r;
        double[][] corners = {
            {-half, -r}, {half, -r}, {half, -half}, {r, -half}, {r, half}, {half, half},
            {half, r}, {-half, r}, {-half, half}, {-r, half}, {-r, -half}, {-half, -half}
        };
        Path2D path = new Path2D.Double();
        for (double[] corner : corners) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(corner[0], corner[1]);
            } else {
                path.lineTo(corner[0], corner[1]);
            }
        }
        path.closePath();
        return AffineTransform.getRotateInstance(Math.toRadians(turned)).createTransformedShape(path);
    }
}
