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
        List<TrendPoint> course = points.stream().filter(TrendPoint::onCourse).toList();
        for (int i = 0; i < course.size(); i++) {
            Integer score = course.get(i).score();
            double x = area.x(course.get(i).at());
            if (score != null) {
                double y = area.y(score);
                placer.avoid(new Rectangle2D.Double(x - MARK, y - MARK, 2 * MARK, 2 * MARK));
            } else if (course.get(i).state() == TrendPoint.State.MISSING) {
                Line2D gap = new Line2D.Double(x, area.bounds().getMinY(), x, area.y(0));
                placer.avoid(gap, Placer.FAINT);
            }
            if (i > 0) {
                step(placer, area, course.get(i - 1), course.get(i));
            }
        }
        earlier.courses().stream()
                .flatMap(one -> one.steps(area).stream())
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

    private static void step(Placer placer, Area area, TrendPoint from, TrendPoint to) {
        Integer before = from.score();
        Integer score = to.score();
        if (before != null && score != null) {
            Line2D step = new Line2D.Double(area.x(from.at()), area.y(before), area.x(to.at()), area.y(score));
            placer.avoid(step, Placer.COURSE);
        }
    }

    private static void across(Placer placer, Area area, double from, double score) {
        double y = area.y(score);
        placer.avoid(new Line2D.Double(from, y, area.right(), y), Placer.FAINT);
    }
}
