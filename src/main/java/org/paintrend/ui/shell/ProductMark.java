package org.paintrend.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** The product's mark: a trend that falls. */
final class ProductMark extends Region {
    ProductMark(double size) {
        getStyleClass().add("product-mark");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        double unit = size / 52;
        var ground = new Rectangle(size, size);
        ground.getStyleClass().add("ground");
        ground.setArcWidth(22 * unit);
        ground.setArcHeight(22 * unit);
        var line = new Polyline(11 * unit, 16 * unit, 22 * unit, 31 * unit, 30 * unit, 26 * unit, 41 * unit, 34 * unit);
        line.getStyleClass().add("line");
        line.setStrokeWidth(3.6 * unit);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        var first = new Circle(11 * unit, 16 * unit, 3.8 * unit);
        var last = new Circle(41 * unit, 34 * unit, 3.8 * unit);
        first.getStyleClass().add("dot");
        last.getStyleClass().add("dot");
        getChildren().addAll(ground, line, first, last);
    }
}
