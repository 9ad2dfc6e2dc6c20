package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
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
        new Obstacles(points, earlier, reliefEdge, instrument).keepOff(placer, area);
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
            along(g2, area, placer, area.y(baseline), List.of(small("chart.baseline", baseline)));
        }
        if (instrument == Instrument.LANSS) {
            int limit = Lanss.NEUROPATHIC;
            List<TextLine> texts = List.of(small("chart.neuropathic", limit), small("chart.neuropathic.short", limit));
            along(g2, area, placer, area.y(limit), texts);
        }
    }

    private TextLine small(String key, Object argument) {
        return new TextLine(
                look.words().get(key, argument), look.axis(), look.theme().muted());
    }

    /** Of several wordings the first that finds room. */
    private static void along(Graphics2D g2, Area area, Placer placer, double y, List<TextLine> texts) {
        TextLine text = texts.stream()
                .filter(one -> placer.hasRoom(along(area, y, one)))
                .findFirst()
                .orElse(texts.getLast());
        small(g2, placer.place(along(area, y, text)), text);
    }

    private static List<Rectangle2D> along(Area area, double y, TextLine text) {
        return Places.alongFromRight(area.left(), area.right() - 4, y, text.width(), SMALL_HEIGHT);
    }

    private void relief(Graphics2D g2, Area area, Placer placer) {
        Integer baseline = points.getFirst().score();
        TextLine text;
        if (reliefEdge.isPresent()) {
            String words = look.words().get("chart.relief", look.words().percent(threshold));
            text = new TextLine(words, look.axis(), look.theme().reliefLabel());
        } else {
            String why = look.words().get(baseline == null ? "chart.no-zone.missing" : "chart.no-zone.zero");
            text = new TextLine(why, look.axis(), look.theme().muted());
        }
        double edge = reliefEdge.isPresent() ? area.y(reliefEdge.getAsDouble()) : area.y(0) - 2 * SMALL_HEIGHT;
        Rectangle2D place = placer.place(
                Places.inZone(area.left() + INSET, area.right() - INSET, edge, area.y(0), text.width(), SMALL_HEIGHT));
        small(g2, place, text);
    }

    private static void small(Graphics2D g2, Rectangle2D place, TextLine text) {
        text.draw(g2, place.getX(), place.getY() + SMALL_HEIGHT * BASE_LINE);
    }

    private void earlierEnd(Graphics2D g2, Point2D end, Placer placer, EarlierCourses.Course course) {
        Locale locale = look.words().locale();
        String month = DateTimeFormatter.ofPattern("MMM uuuu", locale).format(course.date());
        TextLine text = new TextLine(month, look.axis(), look.theme().muted());
        small(g2, placer.place(Places.atEnd(end.getX(), end.getY(), text.width(), SMALL_HEIGHT)), text);
    }
}
