package org.paintrend.ui.record;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that take as many lines as they need, and are never cut off. */
final class Wrapped {
    private Wrapped() {}

    /** @param style of the style sheet */
    static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
