package org.paintrend.ui.entry;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.Replaced;
import org.paintrend.words.Words;

/** Says before it is saved that the entry would count in the place of one that counts now; else it takes no room. */
final class ReplacedLine extends HBox {
    private final AssessmentModel model;
    private final Replaced replaced;
    private final Label sentence = new Label();

    ReplacedLine(AssessmentModel model, Words words) {
        super(8);
        this.model = model;
        this.replaced = new Replaced(words);
        setId("entry-replaced");
        setAlignment(Pos.TOP_LEFT);
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var icon = Icons.of(Octicons.ALERT_16);
        icon.getStyleClass().add("out-of-window");
        getChildren().addAll(icon, sentence);
        model.look().addListener((observed, before, now) -> show(now));
        show(model.look().get());
    }

    private void show(Look look) {
        @Nullable Assessment entry = look.preview().assessment();
        String text = entry == null
                ? ""
                : replaced.by(model.episode(), look.preview().episode(), entry).orElse("");
        sentence.setText(text);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }
}
