package org.paintrend.ui.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Window;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** The procedures of a patient on a line of time, 66 px high. Click one, or walk with the arrow keys. */
final class TimeLine extends Region {
    private static final double HEIGHT = 66;
    private static final double AXIS = 33;
    private static final double SIDE = 12;

    private final Words words;
    private final Clock clock;
    private final RecordModel model;
    /** Lines and ticks, drawn anew for every width; the marks stay, so that their words are measured once styled. */
    private final Pane drawing = new Pane();

    private List<Episode> episodes = List.of();
    private List<TimeLineMark> marks = List.of();
    private @Nullable Episode chosen;

    TimeLine(Words words, Clock clock, RecordModel model) {
        this.words = words;
        this.clock = clock;
        this.model = model;
        setId("record-time-line");
        getStyleClass().add("time-line");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        drawing.setManaged(false);
        drawing.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setOnKeyPressed(this::pressed);
        setOnMousePressed(event -> requestFocus());
    }

    void show(List<Episode> all, @Nullable Episode shown, ProcedureNames names) {
        episodes = all;
        chosen = shown;
        marks = all.stream()
                .map(one -> new TimeLineMark(words, one, names, one.equals(shown)))
                .toList();
        for (TimeLineMark mark : marks) {
            mark.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    model.choose(mark.episode().procedure().id());
                }
            });
        }
        getChildren().setAll(marks);
        getChildren().addFirst(drawing);
        setAccessibleText(words.get(
                "record.time-line",
                marks.stream()
                        .filter(TimeLineMark::isChosen)
                        .findFirst()
                        .map(TimeLineMark::getAccessibleText)
                        .orElse("")));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        drawing.getChildren().clear();
        if (episodes.isEmpty() || getWidth() <= 0) {
            return;
        }
        double left = snappedLeftInset() + SIDE;
        double width = getWidth() - left - snappedRightInset() - SIDE;
        LocalDate today = today();
        TimeLineLayout layout = layout(today, width);
        line("axis", left - SIDE, left + width + SIDE);
        List<TimeLineMark> inOrder =
                marks.stream().sorted((a, b) -> a.day().compareTo(b.day())).toList();
        List<TimeLineLayout.Place> places = places(layout, inOrder);
        course(layout, left, today);
        List<double[]> taken = new ArrayList<>();
        place(inOrder, places, true, left, width, taken);
        place(inOrder, places, false, left, width, taken);
        tick(words.get("record.today"), left + layout.x(today), "today", taken);
        for (int year = first(today).getYear() + 1; year <= last(today).getYear(); year++) {
            tick(String.valueOf(year), left + layout.x(LocalDate.of(year, 1, 1)), "year", taken);
        }
    }

    private static List<TimeLineLayout.Place> places(TimeLineLayout layout, List<TimeLineMark> inOrder) {
        List<TimeLineLayout.Place> whole = places(layout, inOrder, false);
        if (whole.stream().allMatch(TimeLineLayout.Place::labelled)) {
            return whole;
        }
        List<TimeLineLayout.Place> brief = places(layout, inOrder, true);
        return labelled(brief) > labelled(whole) ? brief : places(layout, inOrder, false);
    }

    private static List<TimeLineLayout.Place> places(
            TimeLineLayout layout, List<TimeLineMark> inOrder, boolean isBrief) {
        inOrder.forEach(mark -> mark.brief(isBrief));
        return layout.places(inOrder.stream()
                .map(mark -> new TimeLineLayout.Item(mark.day(), mark.labelWidth(), mark.isChosen()))
                .toList());
    }

    private static long labelled(List<TimeLineLayout.Place> places) {
        return places.stream().filter(TimeLineLayout.Place::labelled).count();
    }

    /** Places the marks with words, or those without; a date that would cover another is left out. */
    private static void place(
            List<TimeLineMark> inOrder,
            List<TimeLineLayout.Place> places,
            boolean labelled,
            double left,
            double width,
            List<double[]> taken) {
        for (int i = 0; i < inOrder.size(); i++) {
            if (places.get(i).labelled() == labelled) {
                double[] date = inOrder.get(i).place(left, places.get(i), AXIS, width);
                boolean free = labelled || isFree(date[0], date[1], taken);
                inOrder.get(i).showDate(free);
                if (free) {
                    taken.add(date);
                }
            }
        }
    }

    private static boolean isFree(double from, double to, List<double[]> taken) {
        return taken.stream().noneMatch(other -> from < other[1] + 8 && other[0] < to + 8);
    }

    /** The part of the line that the chosen course covers: full until today, dotted to its end. */
    private void course(TimeLineLayout layout, double left, LocalDate today) {
        if (chosen == null || !chosen.hasOwnCourse()) {
            return;
        }
        double from = left + layout.x(chosen.procedure().at().date());
        double end = left + layout.x(end(chosen));
        double now = Math.clamp(left + layout.x(today), from, end);
        line("course", from, now);
        if (end > now) {
            line("to-come", now, end);
        }
    }

    private void line(String style, double from, double to) {
        Line line = new Line(from, AXIS, to, AXIS);
        line.getStyleClass().add(style);
        line.setManaged(false);
        drawing.getChildren().add(line);
    }

    /** A tick with its word, unless another word stands there. */
    private void tick(String text, double x, String style, List<double[]> taken) {
        Line tick = new Line(x, AXIS - 5, x, AXIS + 5);
        tick.getStyleClass().add(style + "-tick");
        tick.setManaged(false);
        Text label = new Text(text);
        label.setTextOrigin(VPos.TOP);
        label.getStyleClass().add(style);
        label.setManaged(false);
        drawing.getChildren().addAll(tick, label);
        label.applyCss();
        double width = label.getLayoutBounds().getWidth();
        double at = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
        if (!isFree(at, at + width, taken)) {
            drawing.getChildren().remove(label);
            return;
        }
        label.relocate(at, AXIS + 9);
        taken.add(new double[] {at, at + width});
    }

    private TimeLineLayout layout(LocalDate today, double width) {
        return new TimeLineLayout(first(today), last(today), width);
    }

    private LocalDate first(LocalDate today) {
        LocalDate first =
                marks.stream().map(TimeLineMark::day).min(LocalDate::compareTo).orElse(today);
        // Some room before the first mark; never less than a month, so that one procedure has a line as well.
        return earlier(first, today).minus(Period.ofMonths(2));
    }

    private LocalDate last(LocalDate today) {
        LocalDate last =
                marks.stream().map(TimeLineMark::day).max(LocalDate::compareTo).orElse(today);
        LocalDate ends = chosen == null ? last : end(chosen);
        return later(later(last, today), ends).plus(Period.ofMonths(2));
    }

    /** The last day of its last window, or the day that ended it before. */
    private static LocalDate end(Episode episode) {
        List<Visit> visits = episode.followUp().visits();
        @Nullable Window window = visits.getLast().window();
        Procedure procedure = episode.procedure();
        LocalDate last = window == null
                ? procedure.at().date()
                : LocalDate.ofInstant(
                        window.closes().minusSeconds(1), procedure.at().zone());
        @Nullable CourseEnd end = procedure.end();
        return end == null ? last : earlier(end.date(), last);
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return LocalDate.ofInstant(
                now, chosen == null ? clock.getZone() : chosen.procedure().at().zone());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case HOME -> model.step(-episodes.size());
            case END -> model.step(episodes.size());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
