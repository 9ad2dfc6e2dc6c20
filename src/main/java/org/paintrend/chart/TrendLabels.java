package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
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

    /**
     * A text and where it stands.
     *
     * @param parts set beside each other
     */
    record Placed(Rectangle2D place, List<TextLine> parts) {
        private void draw(Graphics2D g2) {
            double x = place.getX();
            for (TextLine part : parts) {
                part.draw(g2, x, place.getY() + place.getHeight() * BASE_LINE);
                x += part.width() + BETWEEN;
            }
        }
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        for (Placed label : placed(area)) {
            if (reliefEdge.isEmpty()) {
                // Without a zone the page is behind every label: a gap's line may stop for it.
                g2.setPaint(look.theme().page());
                g2.fill(label.place());
            }
            label.draw(g2);
        }
    }

    /** The labels in order of importance: the values, then what names the lines, the zone and the earlier courses. */
    List<Placed> placed(Area area) {
        Placer placer = new Placer(area.scored());
        new Obstacles(points, earlier, reliefEdge, instrument).keepOff(placer, area);
        List<Placed> labels = new ArrayList<>();
        for (TrendPoint point : points) {
            Integer score = point.score();
            if (score != null) {
                labels.add(value(area, placer, point, score));
            }
        }
        Integer baseline = points.getFirst().score();
        if (baseline != null && baseline > 0) {
            labels.add(along(area, placer, area.y(baseline), List.of(small("chart.baseline", baseline))));
        }
        if (instrument == Instrument.LANSS) {
            int limit = Lanss.NEUROPATHIC;
            List<TextLine> texts = List.of(small("chart.neuropathic", limit), small("chart.neuropathic.short", limit));
            labels.add(along(area, placer, area.y(limit), texts));
        }
        labels.add(zone(area, placer));
        for (EarlierCourses.Course course : earlier.courses()) {
            course.end().ifPresent(end -> labels.add(month(EarlierCourses.pixel(end, area), placer, course)));
        }
        return labels;
    }

    private Placed value(Area area, Placer placer, TrendPoint point, int score) {
        List<TextLine> parts = new ArrayList<>();
        parts.add(
                new TextLine(Integer.toString(score), look.value(), look.theme().text()));
        Integer baseline = points.getFirst().score();
        if (!point.isBaseline() && baseline != null && baseline > 0) {
            String change = look.words().changePercent(new Reduction(baseline, score).changePercent(threshold));
            parts.add(new TextLine(change, look.change(), look.theme().muted()));
        }
        double width = parts.stream().mapToDouble(TextLine::width).sum() + (parts.size() - 1) * BETWEEN;
        return new Placed(
                placer.place(Places.around(area.x(point.at()), area.y(score), width, HEIGHT, point.isBaseline())),
                parts);
    }

    private TextLine small(String key, Object... arguments) {
        return new TextLine(
                look.words().get(key, arguments), look.axis(), look.theme().muted());
    }

    /** Of several wordings the first that finds room: crossed by no line, if there is one. */
    private static Placed along(Area area, Placer placer, double y, List<TextLine> texts) {
        TextLine text = Stream.of(Placer.FAINT, Placer.COURSE)
                .flatMap(limit -> texts.stream().filter(one -> placer.hasRoom(along(area, y, one), limit)))
                .findFirst()
                .orElse(texts.getLast());
        return new Placed(placer.place(along(area, y, text)), List.of(text));
    }

    private static List<Rectangle2D> along(Area area, double y, TextLine text) {
        return Places.alongFromRight(area.left(), area.right() - 4, y, text.width(), SMALL_HEIGHT);
    }

    private Placed zone(Area area, Placer placer) {
        TextLine text;
        double edge;
        if (reliefEdge.isPresent()) {
            String relief = look.words().get("chart.relief", look.words().percent(threshold));
            text = new TextLine(relief, look.axis(), look.theme().reliefLabel());
            edge = area.y(reliefEdge.getAsDouble());
        } else {
            text = small(points.getFirst().scored() ? "chart.no-zone.zero" : "chart.no-zone.missing");
            edge = area.y(0) - 2 * SMALL_HEIGHT;
        }
        List<Rectangle2D> places =
                Places.inZone(area.left() + INSET, area.right() - INSET, edge, area.y(0), text.width(), SMALL_HEIGHT);
        return new Placed(placer.place(places), List.of(text));
    }

    private Placed month(Point2D end, Placer placer, EarlierCourses.Course course) {
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern("MMM uuuu", look.words().locale());
        TextLine text = new TextLine(
                format.format(course.date()), look.axis(), look.theme().muted());
        return new Placed(
                placer.place(Places.atEnd(end.getX(), end.getY(), text.width(), SMALL_HEIGHT)), List.of(text));
    }
}
