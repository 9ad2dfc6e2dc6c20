package org.paintrend.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;

/** The lines and marks of a chart that its labels keep off. */
record Obstacles(List<TrendPoint> points, EarlierCourses earlier, OptionalDouble reliefEdge, Instrument instrument) {
    private static final double MARK = 10;

    void keepOff(Placer placer, Area area) {
        for (int i = 0; i < points.size(); i++) {
            Integer score = points.get(i).score();
            double x = area.x(points.get(i).at());
            if (score != null) {
                double y = area.y(score);
                placer.avoid(new Rectangle2D.Double(x - MARK, y - MARK, 2 * MARK, 2 * MARK));
                step(placer, area, i);
            } else if (points.get(i).state() == TrendPoint.State.MISSING) {
                Line2D gap = new Line2D.Double(x, area.bounds().getMinY(), x, area.y(0));
                placer.avoid(gap, Placer.FAINT);
            }
        }
        earlier.courses().stream()
                .flatMap(course -> course.steps(area).stream())
                .forEach(step -> placer.avoid(step, Placer.FAINT));
        Integer baseline = points.getFirst().score();
        if (baseline != null) {
            across(placer, area, area.x(points.getFirst().at()), baseline);
        }
        reliefEdge.ifPresent(edge -> across(placer, area, area.left(), edge));
        if (instrument == Instrument.LANSS) {
            across(placer, area, area.left(), Lanss.NEUROPATHIC);
        }
    }

    private void step(Placer placer, Area area, int to) {
        Integer before = to == 0 ? null : points.get(to - 1).score();
        Integer score = points.get(to).score();
        if (before != null && score != null) {
            Line2D step = new Line2D.Double(
                    area.x(points.get(to - 1).at()),
                    area.y(before),
                    area.x(points.get(to).at()),
                    area.y(score));
            placer.avoid(step, Placer.COURSE);
        }
    }

    private static void across(Placer placer, Area area, double from, double score) {
        double y = area.y(score);
        placer.avoid(new Line2D.Double(from, y, area.right(), y), Placer.FAINT);
    }
}
