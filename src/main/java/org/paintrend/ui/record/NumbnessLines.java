package org.paintrend.ui.record;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.numbness.Suggestion;
import org.paintrend.ui.common.Buttons;
import org.paintrend.words.NumbnessWords;
import org.paintrend.words.Words;

/** The assessments of numbness of a record, the newest first; each opens when it is pressed. */
final class NumbnessLines extends FlowPane {
    private final Words words;
    private final NumbnessWords numbness;
    private final ZoneId zone;
    private final Consumer<Numbness> open;

    /** @param zone in which times are shown */
    NumbnessLines(Words words, ZoneId zone, Consumer<Numbness> open) {
        super(8, 6);
        this.words = words;
        this.numbness = new NumbnessWords(words);
        this.zone = zone;
        this.open = open;
        setId("record-numbness-lines");
        getStyleClass().add("numbness-lines");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(List<Numbness> assessments) {
        var heading = new Label(words.get("numbness.heading"));
        heading.getStyleClass().add("second");
        heading.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(heading);
        assessments.forEach(one -> getChildren().add(line(one)));
    }

    private Node line(Numbness one) {
        Suggestion suggestion = one.answers().suggestion();
        String word = numbness.suggestion(suggestion);
        String when = words.dateTime(one.at(), zone);
        Button line = Buttons.plain(
                "record-numbness-" + one.id().value(),
                SuggestionView.icon(suggestion),
                word + " \u00b7 " + when,
                () -> open.accept(one));
        line.setAccessibleText(words.get("numbness.open", word, when));
        line.getStyleClass().addAll("small", "numbness-line", suggestion.key());
        return line;
    }
}
