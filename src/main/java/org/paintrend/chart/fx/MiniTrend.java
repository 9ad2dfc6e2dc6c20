package org.paintrend.chart.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.ChartDescription;
import org.paintrend.chart.Spread;
import org.paintrend.chart.Trend;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** The NRS course beside the fields of an entry: what was, and what the unsaved score would make of it. */
public final class MiniTrend extends Region {
    private static final double HEIGHT = 140;
    private static final double TOP = 26;
    private static final double ZERO = 110;
    private static final double SIDE = 12;
    private static final double MARK = 5;
    private static final double OPEN_MARK = 6;
    private static final double FROM_MARK = 8;
    private static final double NAME_GAP = 8;

    private final Words words;
    private final Clinical clinical;
    private @Nullable Trend trend;

    /** An empty picture. */
    public MiniTrend(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
        getStyleClass().add("mini-trend");
        getStylesheets().add(ChartSheet.url());
        setMinSize(200, HEIGHT);
        setPrefSize(244, HEIGHT);
        setMaxHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(words.get("chart.role"));
        setAccessibleText(words.get("chart.empty"));
        widthProperty().subscribe(this::build);
    }

    /** Shows a trend, the visit of its unsaved timepoint dashed and hollow; absent shows nothing. */
    public void setTrend(@Nullable Trend value) {
        trend = value;
        setAccessibleText(
                value == null ? words.get("chart.empty") : new ChartDescription(words).course(value, Instrument.NRS));
        build();
    }

    private void build() {
        getChildren().clear();
        Trend shown = trend;
        if (shown == null || getWidth() <= 0) {
            return;
        }
        List<Visit> visits = shown.current().followUp().visits();
        relief(shown, visits.getFirst().score(Instrument.NRS));
        line("rail", 0, y(Nrs.HIGHEST), getWidth(), y(Nrs.HIGHEST));
        line("axis", 0, y(0), getWidth(), y(0));
        int before = 0;
        for (int i = 1; i < visits.size(); i++) {
            if (visits.get(i).onCourse(Instrument.NRS)) {
                step(shown, visits, before, i);
                before = i;
            }
        }
        for (int i = 0; i < visits.size(); i++) {
            mark(shown, visits, i);
        }
        names(shown, visits);
    }

    private void relief(Trend shown, @Nullable Integer baseline) {
        if (baseline != null && baseline > 0) {
            double edge = y(baseline * (100 - shown.current().rule().threshold()) / 100.0);
            add("relief", new Rectangle(0, edge, getWidth(), y(0) - edge));
            line("baseline", x(0, shown), y(baseline), getWidth(), y(baseline));
        }
    }

    private void step(Trend shown, List<Visit> visits, int before, int i) {
        Integer from = visits.get(before).score(Instrument.NRS);
        Integer to = visits.get(i).score(Instrument.NRS);
        if (from != null && to != null) {
            boolean open = unsaved(shown, visits.get(i)) || unsaved(shown, visits.get(before));
            line(open ? "unsaved" : "line", x(before, shown), y(from), x(i, shown), y(to));
        }
    }

    private void mark(Trend shown, List<Visit> visits, int i) {
        Integer score = visits.get(i).score(Instrument.NRS);
        if (score == null) {
            return;
        }
        boolean open = unsaved(shown, visits.get(i));
        double x = x(i, shown);
        add(open ? "open-mark" : "mark", new Circle(x, y(score), open ? OPEN_MARK : MARK));
        Text value = text("value", score.toString());
        double width = value.getLayoutBounds().getWidth();
        double height = value.getLayoutBounds().getHeight();
        boolean falling = i > 0 && falls(visits.get(i - 1), score);
        boolean below = falling && y(score) + FROM_MARK + height < ZERO;
        // A course that falls to the floor comes from the left above: the value goes to the right of it.
        double left = falling && !below ? x + 2 : x - width / 2;
        place(value, left, below ? y(score) + FROM_MARK : y(score) - FROM_MARK - height);
    }

    private static boolean falls(Visit before, int score) {
        Integer earlier = before.score(Instrument.NRS);
        return earlier != null && earlier > score;
    }

    private void names(Trend shown, List<Visit> visits) {
        List<Text> names = new ArrayList<>();
        for (Visit visit : visits) {
            boolean open = unsaved(shown, visit);
            String name = open ? entry(shown, visit) : clinical.timepoint(visit.timepoint());
            names.add(text(open ? "today" : "name", name));
        }
        double[] centres = new double[names.size()];
        double[] widths = new double[names.size()];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = x(i, shown);
            widths[i] = names.get(i).getLayoutBounds().getWidth();
        }
        double[] placed = Spread.apart(centres, widths, NAME_GAP, 0, getWidth());
        for (int i = 0; i < placed.length; i++) {
            place(names.get(i), placed[i] - widths[i] / 2, ZERO + FROM_MARK);
        }
    }

    private String entry(Trend shown, Visit visit) {
        boolean today = shown.current().followUp().isToday(visit.takenAt());
        return words.get(today ? "chart.today" : "chart.this-entry");
    }

    private static boolean unsaved(Trend shown, Visit visit) {
        return visit.timepoint().id().equals(shown.unsaved());
    }

    private double x(int i, Trend shown) {
        int steps = Math.max(1, shown.current().followUp().visits().size() - 1);
        return SIDE + i * (getWidth() - 2 * SIDE) / steps;
    }

    private static double y(double score) {
        return ZERO - score * (ZERO - TOP) / Nrs.HIGHEST;
    }

    private Text text(String style, String words) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.TOP);
        add(style, text);
        text.applyCss();
        return text;
    }

    private void place(Text text, double left, double top) {
        double most = Math.max(0, getWidth() - text.getLayoutBounds().getWidth());
        text.setX(Math.clamp(left, 0, most));
        text.setY(top);
    }

    private void line(String style, double fromX, double fromY, double toX, double toY) {
        add(style, new Line(fromX, fromY, toX, toY));
    }

    private void add(String style, Shape shape) {
        shape.getStyleClass().setAll(style);
        shape.setManaged(false);
        getChildren().add(shape);
    }
}
