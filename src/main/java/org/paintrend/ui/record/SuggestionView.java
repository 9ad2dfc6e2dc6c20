package org.paintrend.ui.record;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.numbness.Answers;
import org.paintrend.domain.numbness.RiskMarkers;
import org.paintrend.domain.numbness.Step;
import org.paintrend.domain.numbness.Suggestion;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.NumbnessWords;
import org.paintrend.words.Words;

/**
 * What the answers suggest, which of them decided, and what that asks to do. A stop in the tab order, so that a screen
 * reader can come back to it.
 */
final class SuggestionView extends VBox {
    private final Words words;
    private final NumbnessWords numbness;

    SuggestionView(Words words) {
        super(14);
        this.words = words;
        this.numbness = new NumbnessWords(words);
        setId("numbness-suggestion");
        getStyleClass().add("suggestion");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
    }

    void show(Answers answers, RiskMarkers markers) {
        if (answers.isEmpty()) {
            String waiting = words.get("numbness.suggestion.waiting");
            Label heading = text(words.get("numbness.suggestion"), "heading");
            getChildren().setAll(heading, text(waiting, "second"), support());
            setAccessibleText(waiting);
            return;
        }
        Suggestion suggestion = answers.suggestion();
        List<String> because = because(answers);
        List<String> steps =
                Step.of(suggestion, markers).stream().map(numbness::step).toList();
        getChildren()
                .setAll(
                        new VBox(8, headline(suggestion), support()),
                        part(words.get("numbness.because"), because),
                        part(words.get("numbness.steps"), steps));
        setAccessibleText(Stream.concat(
                        Stream.of(numbness.suggestion(suggestion)), Stream.concat(because.stream(), steps.stream()))
                .collect(Collectors.joining(". ")));
    }

    /** The icon that goes with a suggestion wherever it is named. */
    static Octicons icon(Suggestion suggestion) {
        return switch (suggestion) {
            case EMERGENCY -> Octicons.STOP_16;
            case SUSPECTED_NERVE_INJURY -> Octicons.ALERT_16;
            case LIKELY_BENIGN -> Octicons.CHECK_CIRCLE_16;
        };
    }

    private List<String> because(Answers answers) {
        return answers.suggestion() == Suggestion.LIKELY_BENIGN
                ? List.of(words.get("numbness.because.benign"))
                : answers.deciding().stream()
                        .map(question -> numbness.because(question, answers))
                        .toList();
    }

    private Node headline(Suggestion suggestion) {
        Label word = text(numbness.suggestion(suggestion), "suggestion-word");
        word.setId("numbness-suggestion-word");
        HBox.setHgrow(word, Priority.ALWAYS);
        var headline = new HBox(10, Icons.of(icon(suggestion), 20), word);
        headline.setAlignment(Pos.CENTER_LEFT);
        headline.getStyleClass().addAll("suggestion-head", suggestion.key());
        return headline;
    }

    private Node part(String title, List<String> lines) {
        var part = new VBox(4, text(title, "field-name"));
        lines.forEach(line -> {
            Label sentence = text(line, "suggestion-line");
            HBox.setHgrow(sentence, Priority.ALWAYS);
            var row = new HBox(8, text("\u2013", "suggestion-line"), sentence);
            part.getChildren().add(row);
        });
        return part;
    }

    private Label support() {
        return text(words.get("numbness.support"), "second-line");
    }

    private static Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
