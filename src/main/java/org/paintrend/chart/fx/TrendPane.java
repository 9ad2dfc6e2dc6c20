package org.paintrend.chart.fx;

import java.awt.Graphics2D;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.ChartDescription;
import org.paintrend.chart.Look;
import org.paintrend.chart.Trend;
import org.paintrend.chart.TrendDrawing;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.words.Words;

/**
 * The trend of a procedure, NRS above LANSS. The mouse and the arrow keys walk from visit to visit. Its colours follow
 * the page it stands on.
 */
public final class TrendPane extends ChartPane {
    private final Words words;
    private final ObjectProperty<@Nullable Trend> trend = new SimpleObjectProperty<>(this, "trend");
    private final ObjectProperty<@Nullable Visit> walkedVisit = new SimpleObjectProperty<>(this, "walkedVisit");
    private @Nullable TrendDrawing drawing;

    /** An empty pane. */
    public TrendPane(Words words) {
        super(words);
        this.words = words;
        setMinSize(420, 320);
        setPrefSize(720, 560);
        setAccessibleRoleDescription(words.get("chart.role"));
        setAccessibleHelp(words.get("chart.help"));
        trend.subscribe(this::showAnother);
        walkedVisit.subscribe(this::describe);
        setOnMouseMoved(event -> walkTo(event.getX()));
        // On the way to the evidence the mouse crosses the charts: what it passes there is not what is asked for.
        setOnMouseExited(event -> walkedVisit.set(null));
        setOnKeyPressed(this::walk);
    }

    /** What is shown; absent shows nothing. */
    public ObjectProperty<@Nullable Trend> trendProperty() {
        return trend;
    }

    /** Shows a trend. The visit walked to stays with its timepoint. */
    public void setTrend(@Nullable Trend value) {
        trend.set(value);
    }

    /** The visit that is ringed, one of the current course, or absent. */
    public ObjectProperty<@Nullable Visit> walkedVisitProperty() {
        return walkedVisit;
    }

    @Override
    void draw(Graphics2D g2, Look look, double width, double height) {
        Trend shown = trend.get();
        if (shown == null) {
            drawing = null;
            return;
        }
        TrendDrawing drawn = new TrendDrawing(shown, List.of(Instrument.values()), look, width, height);
        drawn.draw(g2, walkedVisit.get());
        drawing = drawn;
    }

    private void showAnother(@Nullable Trend shown) {
        Visit before = walkedVisit.get();
        walkedVisit.set(
                shown == null || before == null
                        ? null
                        : shown.current()
                                .followUp()
                                .visit(before.timepoint().id())
                                .orElse(null));
        describe();
    }

    private void describe() {
        Trend shown = trend.get();
        Visit walked = walkedVisit.get();
        ChartDescription description = new ChartDescription(words);
        setAccessibleText(
                shown == null
                        ? words.get("chart.empty")
                        : walked == null ? description.of(shown) : description.visit(shown, walked));
        requestLayout();
    }

    private void walkTo(double x) {
        if (drawing != null) {
            walkedVisit.set(drawing.nearest(x));
        }
    }

    private void walk(KeyEvent event) {
        Trend shown = trend.get();
        if (shown == null) {
            return;
        }
        List<Visit> visits = shown.current().followUp().visits();
        int last = visits.size() - 1;
        Visit walked = walkedVisit.get();
        int now = walked == null ? -1 : visits.indexOf(walked);
        int next = switch (event.getCode()) {
            case RIGHT -> Math.min(last, now + 1);
            case LEFT -> now < 0 ? last : Math.max(0, now - 1);
            case HOME -> 0;
            case END -> last;
            default -> -1;
        };
        if (next >= 0) {
            walkedVisit.set(visits.get(next));
            event.consume();
        }
    }
}
