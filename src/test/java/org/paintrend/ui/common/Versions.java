package org.paintrend.ui.common;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/** Reads the two versions that a panel shows. */
public final class Versions {
    private Versions() {}

    /** Everything shown of both, row by row, theirs before mine. */
    public static List<String> all(Parent screen) {
        return labels(screen).map(Label::getText).toList();
    }

    /** What is marked as different. */
    public static List<String> different(Parent screen) {
        return labels(screen)
                .filter(label -> label.getPseudoClassStates().contains(PseudoClass.getPseudoClass("different")))
                .map(Label::getAccessibleText)
                .toList();
    }

    /** How many rows bear the dot that says the same without a colour. */
    public static int dots(Parent screen) {
        return screen.lookupAll(".version-dot").size();
    }

    private static Stream<Label> labels(Parent screen) {
        return screen.lookupAll(".version").stream().map(Label.class::cast);
    }
}
