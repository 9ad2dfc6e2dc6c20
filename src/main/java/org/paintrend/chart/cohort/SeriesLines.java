package org.paintrend.chart.cohort;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.Area;
import org.paintrend.chart.Layer;
import org.paintrend.chart.Lines;
import org.paintrend.chart.Look;
import org.paintrend.chart.Spread;
import org.paintrend.chart.TextLine;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.CaseSeries;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.outcome.Visit;

/**
 * The lines of a case series, each with its marks and its name at its end. Equal scores stand side by side, so that none
 * hides another; a line breaks off where a score is missing.
 */
final class SeriesLines extends Layer {
    private static final double MOST_APART = 13;
    /** All of one timepoint together, of the way to the next one. */
    private static final double ALL_APART = 0.5;

    private static final double HALO = 2.5;
    private static final double NAME_HEIGHT = 15;
    private static final double NAME_GAP = 10;
    private static final double MIDDLE = 4;
    private static final double PADDING = 2;

    private final CaseSeries series;
    private final Instrument instrument;
    private final List<String> names;
    private final List<String> numbers;
    private final Look look;

    /**
     * The lines of an instrument.
     *
     * @param names in the order of the courses, for the ends of the lines
     * @param numbers what stands there where the names have no room
     */
    SeriesLines(CaseSeries series, Instrument instrument, List<String> names, List<String> numbers, Look look) {
        this.series = series;
        this.instrument = instrument;
        this.names = List.copyOf(names);
        this.numbers = List.copyOf(numbers);
        this.look = look;
    }

    /**
     * How far a course stands right of its timepoint, in pixels.
     *
     * @param way from a timepoint to the next one
     */
    static double aside(int course, int courses, double way) {
        double step = courses == 1 ? 0 : Math.min(MOST_APART, ALL_APART * way / (courses - 1));
        return (course - (courses - 1) / 2.0) * step;
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        if (instrument == Instrument.LANSS) {
            threshold(g2, area);
        }
        List<End> ends = new ArrayList<>();
        for (int course = 0; course < series.cases().size(); course++) {
            List<@Nullable Point2D> places = places(area, course);
            line(g2, course, places);
            for (Point2D place : places) {
                if (place != null) {
                    mark(g2, course, place);
                }
            }
            @Nullable Point2D end = places.isEmpty() ? null : places.getLast();
            if (end != null && isSeenLast(course)) {
                ends.add(new End(course, end));
            }
        }
        names(g2, area, ends);
    }

    private double aside(int course, Area area) {
        return aside(course, series.cases().size(), area.x(1) - area.x(0));
    }

    private boolean isSeenLast(int course) {
        return CaseSeries.score(series.cases().get(course), series.timepoints().getLast(), instrument) != null;
    }

    private record End(int course, Point2D place) {}

    /** Where its scores stand; nothing where a score is missing. What nobody asks for is left out: it is no gap. */
    private List<@Nullable Point2D> places(Area area, int course) {
        CohortCase one = series.cases().get(course);
        List<Timepoint> timepoints = series.timepoints();
        List<@Nullable Point2D> places = new ArrayList<>();
        for (int i = 0; i < timepoints.size(); i++) {
            Timepoint timepoint = timepoints.get(i);
            @Nullable Integer score = CaseSeries.score(one, timepoint, instrument);
            boolean isOnCourse = CaseSeries.visit(one, timepoint)
                    .filter((Visit visit) -> visit.onCourse(instrument))
                    .isPresent();
            if (score != null) {
                double x = area.x(i) + aside(course, area);
                places.add(new Point2D.Double(x, area.y(score)));
            } else if (isOnCourse) {
                places.add(null);
            }
        }
        return places;
    }

    private void line(Graphics2D g2, int course, List<@Nullable Point2D> places) {
        g2.setPaint(SeriesMarks.colour(course, look.theme()));
        g2.setStroke(SeriesMarks.stroke(course));
        for (int i = 1; i < places.size(); i++) {
            @Nullable Point2D from = places.get(i - 1);
            @Nullable Point2D to = places.get(i);
            if (from != null && to != null) {
                g2.draw(new Line2D.Double(from, to));
            }
        }
    }

    private void mark(Graphics2D g2, int course, Point2D place) {
        Color colour = SeriesMarks.colour(course, look.theme());
        var shape = SeriesMarks.mark(course, place.getX(), place.getY());
        g2.setPaint(look.theme().page());
        g2.setStroke(Lines.solid((float) HALO));
        g2.draw(shape);
        g2.setPaint(colour);
        g2.fill(shape);
    }

    /**
     * The names of the lines that reach the last timepoint, moved up or down where two would meet. A name further left
     * would lie on the lines of others.
     */
    private void names(Graphics2D g2, Area area, List<End> reached) {
        List<End> ends = reached.stream()
                .sorted(Comparator.comparingDouble((End end) -> end.place().getY()))
                .toList();
        double left =
                area.x(series.timepoints().size() - 1) + aside(series.cases().size() - 1, area) + NAME_GAP;
        double room = area.right() - left - PADDING;
        boolean haveRoom = names.stream().allMatch(name -> Look.width(letters(), name) <= room);
        List<String> said = haveRoom ? names : numbers;
        double[] middles = Spread.apart(
                ends.stream().mapToDouble(end -> end.place().getY()).toArray(),
                ends.stream().mapToDouble(end -> NAME_HEIGHT).toArray(),
                0,
                area.bounds().getMinY() - NAME_HEIGHT / 2,
                area.bounds().getMaxY() + NAME_HEIGHT / 2);
        for (int i = 0; i < ends.size(); i++) {
            int course = ends.get(i).course();
            TextLine name = new TextLine(said.get(course), letters(), SeriesMarks.colour(course, look.theme()));
            g2.setPaint(look.theme().page());
            g2.fill(new Rectangle2D.Double(
                    left - PADDING, middles[i] - NAME_HEIGHT / 2, name.width() + 2 * PADDING, NAME_HEIGHT));
            name.draw(g2, left, middles[i] + MIDDLE);
        }
    }

    private Font letters() {
        return look.axis();
    }

    private void threshold(Graphics2D g2, Area area) {
        double y = area.y(Lanss.NEUROPATHIC);
        g2.setPaint(look.theme().muted());
        g2.setStroke(Lines.NEUROPATHIC);
        g2.draw(new Line2D.Double(area.left(), y, area.right(), y));
    }
}
