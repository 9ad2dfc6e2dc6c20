package org.paintrend.ui.followups;

import javafx.scene.shape.SVGPath;

/** A telephone that was not answered, 16 px. */
final class PhoneMark extends SVGPath {
    private static final String HANDSET = "M3.2 2.2 L5.4 1.9 L6.8 5.2 L5.2 6.6 C6 8.4 7.4 9.8 9.3 10.7 L10.7 9.1"
            + " L14.1 10.5 L13.8 12.8 C13.7 13.6 13.1 14.1 12.3 14.1 C6.6 13.8 2.2 9.3 1.9 3.6 C1.9 2.8 2.4 2.3 3.2 2.2 Z";
    private static final String CROSS = "M10.2 1.8 L14.2 5.8 M14.2 1.8 L10.2 5.8";

    PhoneMark() {
        setContent(HANDSET + " " + CROSS);
        getStyleClass().add("phone-mark");
    }
}
