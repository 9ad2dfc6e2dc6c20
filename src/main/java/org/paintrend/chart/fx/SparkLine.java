package org.paintrend.chart.fx;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.ChartDescription;
import org.paintrend.chart.Trend;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.words.Words;

/** The NRS course of a procedure on a fixed scale of 0 to 10, small enough for a row of a list; cells reuse it. */
public final class SparkLine extends Region {
    private static final double WIDTH = 132;
    private static final double NARROW = 72;
    private static final double HEIGHT = 34;
    private static final double SIDE = 6;
    private static final double RAIL = 4.5;
    private static final double DOT = 2.8;

    private final ChartDescription description;
    private final Path rails = shape("rail");
    private final Path line = shape("line");
    private final Path dots = shape("dot");

    private @Nullable Episode shown;
    private double drawn = WIDTH;

    /** Rails without a course. Its colours come from the window's own sheets: one of its own would slow down a list. */
    public SparkLine(Words words) {
        this.description = new ChartDescription(words);
        getStyleClass().add("spark-line");
        setMinSize(NARROW, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(rails, line, dots);
        drawRails();
    }

    /** Shows the course of a procedure; absent shows the rails alone. */
    public void show(@Nullable Episode episode) {
        shown = episode;
        drawCourse(episode);
    }

    /** A narrow column gets a narrow picture: it never reaches into the next one. */
    @Override
    protected void layoutChildren() {
        if (getWidth() != drawn) {
            drawn = getWidth();
            drawRails();
            drawCourse(shown);
        }
    }

    private void drawRails() {
        rails.getElements().clear();
        for (double y : List.of(RAIL, HEIGHT - RAIL)) {
            rails.getElements().addAll(new MoveTo(0, y), new LineTo(drawn, y));
        }
    }

    private void drawCourse(@Nullable Episode episode) {
        line.getElements().clear();
        dots.getElements().clear();
        if (episode == null) {
            return;
        }
        List<Visit> visits = episode.followUp().visits();
        boolean gap = true;
        for (int i = 0; i < visits.size(); i++) {
            Integer score = visits.get(i).score(Instrument.NRS);
            if (score != null) {
                double x = SIDE + i * (drawn - 2 * SIDE) / Math.max(1, visits.size() - 1);
                double y = HEIGHT - RAIL - score * (HEIGHT - 2 * RAIL) / Nrs.HIGHEST;
                line.getElements().add(gap ? new MoveTo(x, y) : new LineTo(x, y));
                dot(x, y);
                gap = false;
            } else {
                gap |= visits.get(i).onCourse(Instrument.NRS);
            }
        }
    }

    /** The course in words, put together only when somebody listens. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute != AccessibleAttribute.TEXT) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        return shown == null ? "" : description.course(Trend.of(shown), Instrument.NRS);
    }

    private void dot(double x, double y) {
        dots.getElements()
                .addAll(
                        new MoveTo(x - DOT, y),
                        new ArcTo(DOT, DOT, 0, x + DOT, y, false, true),
                        new ArcTo(DOT, DOT, 0, x - DOT, y, false, true),
                        new ClosePath());
    }

    private static Path shape(String style) {
        Path path = new Path();
        path.getStyleClass().setAll(style);
        path.setManaged(false);
        return path;
    }
}
