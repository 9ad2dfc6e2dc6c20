package org.paintrend.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;

/** The courses of earlier procedures, faint, with gaps where they have gaps. */
final class EarlierCourses extends Layer {
    private final List<Course> courses;
    private final Color colour;

    /**
     * One of them.
     *
     * @param stretches runs of points without a gap, each in the units of the two scales
     */
    record Course(LocalDate date, List<List<Point2D>> stretches) {
        Optional<Point2D> end() {
            return stretches.isEmpty()
                    ? Optional.empty()
                    : Optional.of(stretches.getLast().getLast());
        }

        List<Line2D> steps(Area area) {
            List<Line2D> steps = new ArrayList<>();
            for (List<Point2D> stretch : stretches) {
                for (int i = 1; i < stretch.size(); i++) {
                    steps.add(new Line2D.Double(pixel(stretch.get(i - 1), area), pixel(stretch.get(i), area)));
                }
            }
            return steps;
        }
    }

    EarlierCourses(Trend trend, Instrument instrument, ChartTheme theme) {
        TimeScale scale = TimeScale.of(trend);
        this.courses = trend.earlier().stream()
                .map(episode -> course(episode, instrument, scale))
                .toList();
        this.colour = theme.earlier();
    }

    List<Course> courses() {
        return courses;
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        g2.setPaint(colour);
        g2.setStroke(Lines.EARLIER);
        for (Course course : courses) {
            course.steps(area).forEach(g2::draw);
            course.stretches().stream().flatMap(List::stream).forEach(point -> {
                Point2D at = pixel(point, area);
                g2.fill(Lines.circle(at.getX(), at.getY(), Lines.DOT));
            });
        }
    }

    static Point2D pixel(Point2D point, Area area) {
        return new Point2D.Double(area.x(point.getX()), area.y(point.getY()));
    }

    private static Course course(Episode episode, Instrument instrument, TimeScale scale) {
        List<List<Point2D>> stretches = new ArrayList<>();
        boolean gap = true;
        for (Visit visit : episode.followUp().visits()) {
            @Nullable Integer score = visit.score(instrument);
            OptionalDouble at = scale.position(episode.followUp(), visit);
            if (score == null || at.isEmpty()) {
                gap |= visit.onCourse(instrument);
                continue;
            }
            if (gap) {
                stretches.add(new ArrayList<>());
                gap = false;
            }
            stretches.getLast().add(new Point2D.Double(at.getAsDouble(), score));
        }
        return new Course(episode.procedure().at().date(), stretches);
    }
}
