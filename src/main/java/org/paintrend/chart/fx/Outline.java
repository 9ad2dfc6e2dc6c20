package org.paintrend.chart.fx;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** The filled outline of a shape, as a node. */
final class Outline {
    private Outline() {}

    static Path of(Shape shape, Color colour) {
        Path path = new Path();
        path.setStroke(null);
        path.setFill(onPaper(colour));
        PathIterator steps = shape.getPathIterator(null);
        path.setFillRule(steps.getWindingRule() == PathIterator.WIND_EVEN_ODD ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
        double[] to = new double[6];
        for (; !steps.isDone(); steps.next()) {
            path.getElements().add(element(steps.currentSegment(to), to));
        }
        return path;
    }

    /** Mixed with the white of the paper: what shines through, printers are sent as points and not as vectors. */
    private static javafx.scene.paint.Color onPaper(Color colour) {
        var opaque = javafx.scene.paint.Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
        return javafx.scene.paint.Color.WHITE.interpolate(opaque, colour.getAlpha() / 255.0);
    }

    private static PathElement element(int kind, double[] to) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO -> new MoveTo(to[0], to[1]);
            case PathIterator.SEG_LINETO -> new LineTo(to[0], to[1]);
            case PathIterator.SEG_QUADTO -> new QuadCurveTo(to[0], to[1], to[2], to[3]);
            case PathIterator.SEG_CUBICTO -> new CubicCurveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
            default -> new ClosePath();
        };
    }
}
