package org.paintrend.ui.sheet;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Icons;

/** One line that stops: in the colour of a stop, with its icon and in words. */
final class StopLine extends HBox {
    StopLine(String id, String text) {
        super(10);
        setId(id);
        getStyleClass().addAll("safety-head", "stopped");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        var label = new Label(text);
        label.getStyleClass().add("safety-word");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().addAll(Icons.of(Octicons.STOP_16, 20), label);
    }
}
