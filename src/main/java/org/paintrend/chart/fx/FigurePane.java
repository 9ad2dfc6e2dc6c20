package org.paintrend.chart.fx;

import java.awt.Graphics2D;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.Figure;
import org.paintrend.chart.Look;
import org.paintrend.words.Words;

/** A chart that fills its place in a window. Its colours follow the page it stands on. */
public final class FigurePane extends ChartPane {
    private final Words words;
    private final ObjectProperty<@Nullable Figure> figure = new SimpleObjectProperty<>(this, "figure");

    /** An empty pane. */
    public FigurePane(Words words) {
        super(words);
        this.words = words;
        setMinSize(420, 280);
        setPrefSize(720, 460);
        setAccessibleRoleDescription(words.get("figures.role"));
        figure.subscribe(this::describe);
    }

    /** What is shown; absent shows nothing. */
    public ObjectProperty<@Nullable Figure> figureProperty() {
        return figure;
    }

    /** Shows a chart; absent shows nothing. */
    public void setFigure(@Nullable Figure value) {
        figure.set(value);
    }

    @Override
    void draw(Graphics2D g2, Look look, double width, double height) {
        Figure shown = figure.get();
        if (shown != null) {
            shown.draw(g2, look, width, height);
        }
    }

    private void describe(@Nullable Figure shown) {
        setAccessibleText(shown == null ? words.get("figures.empty") : shown.description());
        requestLayout();
    }
}
