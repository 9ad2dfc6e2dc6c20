package org.paintrend.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What stands where there is nothing to show yet: why, and what to do next. */
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String title, String text, Node... actions) {
        super(12);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        setMaxWidth(440);
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        var words = new Label(text);
        words.getStyleClass().add("second");
        words.setWrapText(true);
        getChildren().addAll(Icons.of(icon, 24), heading, words);
        if (actions.length > 0) {
            var row = new HBox(8, actions);
            row.setAlignment(Pos.CENTER);
            getChildren().add(row);
        }
    }
}
