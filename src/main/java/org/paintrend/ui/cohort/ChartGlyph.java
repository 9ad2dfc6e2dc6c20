package org.paintrend.ui.cohort;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** A small drawing of what a chart looks like; decoration, the name stands beside it. */
final class ChartGlyph extends StackPane {
    private static final double SIZE = 16;

    ChartGlyph(ChartKind chart) {
        var path = new SVGPath();
        path.setContent(drawing(chart));
        path.getStyleClass().add("glyph");
        getStyleClass().add("chart-glyph");
        getChildren().add(path);
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }

    private static String drawing(ChartKind chart) {
        return switch (chart) {
            case COURSES -> "M1 2 L5 8 L10 6 L15 12 M1 5 L5 11 L10 9 L15 14";
            case RESPONDERS -> "M3 5 V14 M8 2 V11 M13 6 V13 M1.5 9 H4.5 M6.5 6 H9.5 M11.5 9 H14.5";
            case WATERFALL -> "M1 2 V14 M4.5 2 V12 M8 2 V9 M11.5 2 V6 M15 2 V4";
            case CUMULATIVE -> "M1 2 H5 V6 H9 V10 H12 V14 H15";
            case GROUPS -> "M1 3 L15 8 M1 7 L15 14 M1 3 V3.1 M15 14 V14.1";
            case MONTHS -> "M1 2.5 H15 M1 13.5 H15 M1 9 L4.5 6 L8 10 L11.5 6.5 L15 9";
        };
    }
}
