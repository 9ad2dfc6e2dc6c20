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

    /** What is marked as different, by more than a colour. */
    public static List<String> different(Parent screen) {
        return labels(screen)
                .filter(label -> label.getPseudoClassStates().contains(PseudoClass.getPseudoClass("different")))
                .filter(label -> label.getGraphic() != null)
                .map(Label::getAccessibleText)
                .toList();
    }

    private static Stream<Label> labels(Parent screen) {
        return screen.lookupAll(".version").stream().map(Label.class::cast);
    }
}
