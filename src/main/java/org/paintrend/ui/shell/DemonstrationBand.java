package org.paintrend.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.Words;

/** Says on every screen of a demonstration that nobody in it is a patient. */
final class DemonstrationBand extends HBox {
    DemonstrationBand(Words words, Runnable leave) {
        super(8);
        getStyleClass().add("demonstration");
        setId("demonstration");
        setAlignment(Pos.CENTER_LEFT);
        var word = new Label(words.get("shell.demonstration"));
        word.getStyleClass().add("strong");
        word.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Icons.of(Octicons.INFO_16),
                        word,
                        new Label(words.get("shell.demonstration.text")),
                        gap,
                        Buttons.link("leave-demonstration", words.get("shell.demonstration.leave"), leave));
    }
}
