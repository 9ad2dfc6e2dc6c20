package org.paintrend.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where a label may stand, the best place first. */
final class Places {
    private static final double FROM_MARK = 13;
    private static final double FARTHER = 12;
    private static final double FROM_DOT = 9;
    private static final double FROM_LINE = 3;
    private static final int STEPS = 14;

    private Places() {}

    /** Around a mark: below, above, beside, then farther away. A baseline is read first on its left. */
    static List<Rectangle2D> around(double x, double y, double width, double height, boolean leftFirst) {
        List<Rectangle2D> places = new ArrayList<>();
        Rectangle2D left = box(x - FROM_MARK - width, y - height / 2, width, height);
        if (leftFirst) {
            places.add(left);
        }
        for (double farther = 0; farther <= 2 * FARTHER; farther += FARTHER) {
            double below = y + FROM_MARK - 2 + farther;
            double above = y - FROM_MARK + 2 - farther - height;
            places.add(box(x - width / 2, below, width, height));
            places.add(box(x - width / 2, above, width, height));
            places.add(box(x + 4, below, width, height));
            places.add(box(x + 4, above, width, height));
            places.add(box(x - 4 - width, below, width, height));
            places.add(box(x - 4 - width, above, width, height));
            if (farther == 0) {
                places.add(box(x + FROM_MARK, y - height / 2, width, height));
                places.add(left);
            }
        }
        return places;
    }

    /** Along a line from the right end to the left, above it and below it. */
    static List<Rectangle2D> alongFromRight(double left, double right, double y, double width, double height) {
        List<Rectangle2D> places = new ArrayList<>();
        double step = Math.max(0, right - left - width) / STEPS;
        for (int i = 0; i <= STEPS; i++) {
            double x = right - width - i * step;
            places.add(box(x, y - FROM_LINE - height, width, height));
            places.add(box(x, y + FROM_LINE, width, height));
        }
        return places;
    }

    /** Within a zone from the left end to the right: under its edge, over its floor, then above the edge. */
    static List<Rectangle2D> inZone(double left, double right, double edge, double floor, double width, double height) {
        List<Rectangle2D> places = new ArrayList<>();
        double step = Math.max(0, right - left - width) / STEPS;
        for (double top : List.of(edge + FROM_LINE, floor - FROM_LINE - height, edge - FROM_LINE - height)) {
            for (int i = 0; i <= STEPS; i++) {
                places.add(box(left + i * step, top, width, height));
            }
        }
        return places;
    }

    /** At the end of a faint course: right of it, then around it. */
    static List<Rectangle2D> atEnd(double x, double y, double width, double height) {
        List<Rectangle2D> places = new ArrayList<>();
        for (double lift : List.of(0.5, 1.15, -0.15, 2.2, -1.2)) {
            places.add(box(x + FROM_DOT, y - lift * height, width, height));
        }
        places.add(box(x - width / 2, y - FROM_DOT - height, width, height));
        places.add(box(x - width / 2, y + FROM_DOT, width, height));
        places.add(box(x - FROM_DOT - width, y - height / 2, width, height));
        return places;
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
