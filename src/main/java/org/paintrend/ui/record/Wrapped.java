package org.paintrend.ui.record;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that take as many lines as they need, and are never cut off. */
final class Wrapped {
    /** A double name may be broken after its hyphen: JavaFX breaks lines only at a space, and a hair is the thinnest. */
    private static final String HYPHEN = "-\u200A";

    private Wrapped() {}

    /** A name or a code that is broken at its hyphens where it is too long for one line. */
    static String atHyphens(String text) {
        return text.replace("-", HYPHEN);
    }

    /** @param style of the style sheet */
    static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
