package org.paintrend.ui.entry;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.paintrend.words.Words;

/** Says that the assessment being changed was voided meanwhile: there is nothing left to save it over. */
final class VoidedView extends VBox {
    VoidedView(Words words) {
        super(16);
        setId("entry-voided");
        getStyleClass().add("entry-conflict");
        var title = new Label(words.get("entry.voided.title"));
        title.getStyleClass().add("heading");
        var text = new Label(words.get("entry.voided.text"));
        text.getStyleClass().add("second");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, text);
    }
}
