package org.paintrend.ui.record;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.paintrend.report.LeafletSheet;

/** A leaflet as it will come out, as large as there is room. */
final class LeafletPreview extends Region {
    /** Of A4, in pixels of 1/96 inch. */
    private static final double WIDTH = 794;

    private static final double HEIGHT = 1123;
    private static final double USUAL = 0.52;

    private final Rectangle paper = new Rectangle(WIDTH, HEIGHT);
    private final Group page = new Group(paper);
    private final Scale scale = new Scale(1, 1);

    /** @param name what it is, for whoever cannot see it */
    LeafletPreview(String name) {
        setId("record-leaflet-preview");
        getStyleClass().add("leaflet-preview");
        paper.getStyleClass().add("paper");
        page.setManaged(false);
        page.getTransforms().add(scale);
        getChildren().add(page);
        setPrefSize(WIDTH * USUAL, HEIGHT * USUAL);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setFocusTraversable(true);
    }

    /**
     * Shows another state of the leaflet.
     *
     * @param spoken everything it says
     */
    void show(Node sheet, String spoken) {
        sheet.setTranslateX(LeafletSheet.MARGIN);
        sheet.setTranslateY(LeafletSheet.MARGIN);
        page.getChildren().setAll(paper, sheet);
        setAccessibleText(spoken);
    }

    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        double width = getWidth() - around.getLeft() - around.getRight();
        double height = getHeight() - around.getTop() - around.getBottom();
        double factor = Math.min(width / WIDTH, height / HEIGHT);
        scale.setX(factor);
        scale.setY(factor);
        page.relocate(around.getLeft() + width - WIDTH * factor, around.getTop());
    }
}
