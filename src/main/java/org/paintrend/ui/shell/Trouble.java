package org.paintrend.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.Words;

/** Why a database could not be opened, and what to do about it; nothing while there is nothing to say. */
final class Trouble extends HBox {
    private final Words words;
    private final Label sentence = new Label();
    private final Label remedy = new Label();

    Trouble(Words words) {
        super(12);
        this.words = words;
        getStyleClass().add("trouble");
        setId("trouble");
        setMaxWidth(720);
        sentence.setId("trouble-sentence");
        sentence.getStyleClass().add("strong");
        for (Label label : new Label[] {sentence, remedy}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        var text = new VBox(4, sentence, remedy);
        setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Icons.of(Octicons.ALERT_16), text);
        clear();
    }

    void show(CannotOpen failure) {
        String key = failure.reason().key();
        sentence.setText(words.get(key, failure.detail(), failure.file()));
        remedy.setText(words.get(key + ".remedy", failure.detail(), failure.file()));
        setAccessibleText(sentence.getText() + " " + remedy.getText());
        setVisible(true);
        setManaged(true);
    }

    void clear() {
        setVisible(false);
        setManaged(false);
    }
}
