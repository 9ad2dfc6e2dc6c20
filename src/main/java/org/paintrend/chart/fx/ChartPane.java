package org.paintrend.chart.fx;

import java.awt.Graphics2D;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jfree.fx.FXGraphics2D;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Look;
import org.paintrend.words.Words;

/** A chart that fills its place in a window, in the colours of the page it stands on; the keyboard reaches it. */
abstract class ChartPane extends Region {
    private static final StyleablePropertyFactory<ChartPane> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<ChartPane, Color> PAGE =
            STYLES.createColorCssMetaData("-pt-page", pane -> pane.page, Color.WHITE);

    private final Words words;
    private final ChartFont font = ChartFont.installed();
    private final Canvas canvas = new Canvas();
    private final StyleableObjectProperty<Color> page =
            new SimpleStyleableObjectProperty<>(PAGE, this, "page", Color.WHITE);

    ChartPane(Words words) {
        this.words = words;
        getStyleClass().add("chart-pane");
        getStylesheets().add(ChartSheet.url());
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        page.subscribe(this::requestLayout);
        setOnMousePressed(event -> requestFocus());
    }

    /** Draws what is shown from the upper left corner; nothing where there is nothing. */
    abstract void draw(Graphics2D g2, Look look, double width, double height);

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    protected final void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            Color colour = page.get();
            ChartTheme theme = ChartTheme.onPage(colour.getRed(), colour.getGreen(), colour.getBlue());
            draw(
                    new FXGraphics2D(canvas.getGraphicsContext2D()),
                    new Look(theme, font, words),
                    getWidth(),
                    getHeight());
        }
    }
}
