package org.paintrend.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A heading with what belongs to it. */
final class Section {
    private Section() {}

    static VBox of(String title, Node... nodes) {
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        var section = new VBox(16, heading);
        section.getChildren().addAll(nodes);
        section.getStyleClass().add("settings-section");
        return section;
    }
}
