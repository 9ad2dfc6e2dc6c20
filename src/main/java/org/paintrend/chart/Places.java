package org.paintrend.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where a label may stand, the best place first. */
final class Places {
    private static final double FROM_MARK = 12;
    private static final double FARTHER = 12;
    private static final double FROM_LINE = 3;
    private static final int STEPS = 8;

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
        }
        places.add(box(x + FROM_MARK, y - height / 2, width, height));
        places.add(left);
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

    /** Under a line from the left end to the right, then above it. */
    static List<Rectangle2D> alongFromLeft(double left, double right, double y, double width, double height) {
        List<Rectangle2D> places = new ArrayList<>();
        double step = Math.max(0, right - left - width) / STEPS;
        for (double top : List.of(y + FROM_LINE, y - FROM_LINE - height)) {
            for (int i = 0; i <= STEPS; i++) {
                places.add(box(left + i * step, top, width, height));
            }
        }
        return places;
    }

    /** At the end of a faint course: right of it, then around it. */
    static List<Rectangle2D> atEnd(double x, double y, double width, double height) {
        double from = 9;
        return List.of(
                box(x + from, y - height / 2, width, height),
                box(x + 4, y - from - height + 3, width, height),
                box(x + 4, y + from - 3, width, height),
                box(x - width / 2, y - from - height, width, height),
                box(x - width / 2, y + from, width, height),
                box(x - from - width, y - height / 2, width, height));
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
