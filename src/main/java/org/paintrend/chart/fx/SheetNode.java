package org.paintrend.chart.fx;

import javafx.scene.Group;
import javafx.scene.Node;
import org.paintrend.chart.Sheet;

/** A sheet as a node for JavaFX to print: outlines alone, so that it is sharp on every printer. */
public final class SheetNode {
    private SheetNode() {}

    /** The sheet at 1/96 inch to the pixel; may be made on any thread. */
    public static Node of(Sheet sheet) {
        ShapeGraphics g2 = new ShapeGraphics();
        sheet.draw(g2);
        Group node = new Group();
        node.getChildren().setAll(g2.drawn());
        node.setAccessibleText(sheet.title());
        return node;
    }
}
