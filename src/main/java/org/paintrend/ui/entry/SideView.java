package org.paintrend.ui.entry;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.words.Words;

/** Beside the fields, read-only: the earlier scores, and what this entry would mean. */
final class SideView extends VBox {
    private final AssessmentModel model;
    private final EarlierScores earlier;
    private final MeaningView meaning;

    SideView(AssessmentModel model, Words words) {
        super(12);
        this.model = model;
        this.earlier = new EarlierScores(words);
        this.meaning = new MeaningView(words);
        getStyleClass().add("entry-side");
        boolean editing = model.edited().isPresent();
        Label would = heading("");
        would.textProperty().bind(model.look().map(look -> words.get(means(look))));
        would.getStyleClass().add("entry-second-heading");
        getChildren()
                .addAll(
                        heading(words.get(editing ? "entry.earlier.others" : "entry.earlier")),
                        earlier,
                        would,
                        meaning);
        model.look().addListener((observed, before, now) -> show(now));
        show(model.look().get());
    }

    private void show(Look look) {
        Episode others = model.edited()
                .map(edited -> model.episode().without(edited.id()))
                .orElse(model.episode());
        earlier.show(others);
        meaning.show(look);
    }

    private String means(Look look) {
        if (model.edited().isPresent()) {
            return "entry.means.heading.edit";
        }
        boolean today = model.episode().followUp().isToday(look.placing().takenAt());
        return today ? "entry.means.heading.today" : "entry.means.heading";
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("field-name");
        return label;
    }
}
