package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.outcome.Reduction;

/** Every text on the data area, placed so that it covers no line, mark or other text where there is room. */
final class TrendLabels extends Layer {
    private static final double HEIGHT = 18;
    private static final double SMALL_HEIGHT = 15;
    private static final double BETWEEN = 6;
    private static final double BASE_LINE = 0.78;
    private static final double INSET = 10;
    private static final double MARK = 9;

    private final Instrument instrument;
    private final List<TrendPoint> points;
    private final EarlierCourses earlier;
    private final OptionalDouble reliefEdge;
    private final int threshold;
    private final Look look;

    TrendLabels(
            Instrument instrument,
            List<TrendPoint> points,
            EarlierCourses earlier,
            OptionalDouble reliefEdge,
            int threshold,
            Look look) {
        this.instrument = instrument;
        this.points = points;
        this.earlier = earlier;
        this.reliefEdge = reliefEdge;
        this.threshold = threshold;
        this.look = look;
    }

    @Override
    void draw(Graphics2D g2, Area area) {
        Placer placer = new Placer(area.scored());
        obstacles(area).forEach(line -> placer.avoid(line.line(), line.cost()));
        points.stream().filter(TrendPoint::scored).forEach(point -> placer.avoid(mark(point, area)));
        for (TrendPoint point : points) {
            if (point.scored()) {
                value(g2, area, placer, point);
            }
        }
        reference(g2, area, placer);
        relief(g2, area, placer);
        for (EarlierCourses.Course course : earlier.courses()) {
            course.end().ifPresent(end -> earlierEnd(g2, EarlierCourses.pixel(end, area), placer, course));
        }
    }

    private record Obstacle(Line2D line, double cost) {}

    private List<Obstacle> obstacles(Area area) {
        List<Obstacle> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Integer from = points.get(i - 1).score();
            Integer to = points.get(i).score();
            if (from != null && to != null) {
                lines.add(new Obstacle(
                        new Line2D.Double(
                                area.x(points.get(i - 1).at()),
                                area.y(from),
                                area.x(points.get(i).at()),
                                area.y(to)),
                        Placer.COURSE));
            }
        }
        earlier.courses().stream()
                .flatMap(course -> course.steps(area).stream())
                .forEach(step -> lines.add(new Obstacle(step, Placer.FAINT)));
        Integer baseline = points.getFirst().score();
        if (baseline != null) {
            lines.add(across(area, area.x(points.getFirst().at()), baseline));
        }
        reliefEdge.ifPresent(edge -> lines.add(across(area, area.left(), edge)));
        if (instrument == Instrument.LANSS) {
            lines.add(across(area, area.left(), Lanss.NEUROPATHIC));
        }
        return lines;
    }

    private static Obstacle across(Area area, double from, double score) {
        return new Obstacle(new Line2D.Double(from, area.y(score), area.right(), area.y(score)), Placer.FAINT);
    }

    private static Rectangle2D mark(TrendPoint point, Area area) {
        Integer score = point.score();
        double y = area.y(score == null ? 0 : score);
        return new Rectangle2D.Double(area.x(point.at()) - MARK, y - MARK, 2 * MARK, 2 * MARK);
    }

    private void value(Graphics2D g2, Area area, Placer placer, TrendPoint point) {
        Integer score = point.score();
        if (score == null) {
            return;
        }
        TextLine value =
                new TextLine(score.toString(), look.value(), look.theme().text());
        TextLine change =
                new TextLine(change(point, score), look.change(), look.theme().muted());
        double width = value.width() + (change.text().isEmpty() ? 0 : BETWEEN + change.width());
        Rectangle2D place =
                placer.place(Places.around(area.x(point.at()), area.y(score), width, HEIGHT, point.isBaseline()));
        double baseLine = place.getY() + HEIGHT * BASE_LINE;
        value.draw(g2, place.getX(), baseLine);
        change.draw(g2, place.getX() + value.width() + BETWEEN, baseLine);
    }

    private String change(TrendPoint point, int score) {
        Integer baseline = points.getFirst().score();
        return point.isBaseline() || baseline == null || baseline == 0
                ? ""
                : look.words().changePercent(new Reduction(baseline, score).changePercent(threshold));
    }

    private void reference(Graphics2D g2, Area area, Placer placer) {
        Integer baseline = points.getFirst().score();
        if (baseline != null) {
            along(g2, area, placer, area.y(baseline), look.words().get("chart.baseline", baseline));
        }
        if (instrument == Instrument.LANSS) {
            along(
                    g2,
                    area,
                    placer,
                    area.y(Lanss.NEUROPATHIC),
                    look.words().get("chart.neuropathic", Lanss.NEUROPATHIC));
        }
    }

    private void along(Graphics2D g2, Area area, Placer placer, double y, String words) {
        TextLine text = new TextLine(words, look.axis(), look.theme().muted());
        Rectangle2D place =
                placer.place(Places.alongFromRight(area.left(), area.right() - 4, y, text.width(), SMALL_HEIGHT));
        text.draw(g2, place.getX(), place.getY() + SMALL_HEIGHT * BASE_LINE);
    }

    private void relief(Graphics2D g2, Area area, Placer placer) {
        if (reliefEdge.isEmpty()) {
            Integer baseline = points.getFirst().score();
            String why = look.words().get(baseline == null ? "chart.no-zone.missing" : "chart.no-zone.zero");
            TextLine text = new TextLine(why, look.axis(), look.theme().muted());
            zoneLabel(g2, area, placer, area.y(0) - SMALL_HEIGHT - INSET, text);
            return;
        }
        String words = look.words().get("chart.relief", look.words().percent(threshold));
        zoneLabel(
                g2,
                area,
                placer,
                area.y(reliefEdge.getAsDouble()),
                new TextLine(words, look.axis(), look.theme().reliefLabel()));
    }

    private static void zoneLabel(Graphics2D g2, Area area, Placer placer, double y, TextLine text) {
        Rectangle2D place = placer.place(
                Places.alongFromLeft(area.left() + INSET, area.right() - INSET, y, text.width(), SMALL_HEIGHT));
        text.draw(g2, place.getX(), place.getY() + SMALL_HEIGHT * BASE_LINE);
    }

    private void earlierEnd(Graphics2D g2, Point2D end, Placer placer, EarlierCourses.Course course) {
        Locale locale = look.words().locale();
        String month = DateTimeFormatter.ofPattern("MMM uuuu", locale).format(course.date());
        TextLine text = new TextLine(month, look.axis(), look.theme().muted());
        Rectangle2D place = placer.place(Places.atEnd(end.getX(), end.getY(), text.width(), SMALL_HEIGHT));
        text.draw(g2, place.getX(), place.getY() + SMALL_HEIGHT * BASE_LINE);
    }
}
