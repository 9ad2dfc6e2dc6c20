package org.paintrend.ui.record;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.paintrend.ui.common.WholeText;

/** The line over the charts. Where its words have no room, its buttons are icons with their words as tooltips. */
final class TrendTools extends HBox {
    private static final double SPACING = 8;

    private final List<Labeled> buttons;
    private boolean icons;
    private double whole;

    /** @param about shown where there is room for all of it: it stands in the charts as well */
    TrendTools(Label about, Node axis, List<Labeled> buttons) {
        super(SPACING);
        this.buttons = List.copyOf(buttons);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        about.setMinWidth(0);
        about.widthProperty().subscribe(width -> about.setVisible(width.doubleValue() >= about.prefWidth(-1) - 1));
        getChildren().addAll(about, space, axis);
        getChildren().addAll(buttons);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("trend-tools");
        buttons.forEach(button -> WholeText.beside(button, () -> icons ? button.getText() : ""));
    }

    /** Fits into a width; the words come back as soon as there is room for all of them. */
    void fit(double width) {
        if (width <= 0) {
            return;
        }
        if (!icons) {
            whole = minWidth(-1);
        }
        boolean narrow = width < whole;
        if (narrow != icons) {
            icons = narrow;
            ContentDisplay display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
            buttons.forEach(button -> button.setContentDisplay(display));
        }
    }
}
