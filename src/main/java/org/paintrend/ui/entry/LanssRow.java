package org.paintrend.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** One item of LANSS: its number and domain name, what it weighs, Yes or No. */
final class LanssRow extends HBox {
    private static final PseudoClass POSITIVE = PseudoClass.getPseudoClass("positive");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final LanssAnswers answers;
    private final LanssItem item;
    private final Segmented<Boolean> answer;
    private final Label weight;
    private final Map<KeyCode, Boolean> keys;
    private final BiConsumer<LanssItem, Integer> move;

    /**
     * A row of the guided list.
     *
     * @param move brings the keyboard so many open rows down
     */
    LanssRow(AssessmentModel model, LanssItem item, Words words, BiConsumer<LanssItem, Integer> move) {
        super(8);
        this.answers = model.lanss();
        this.item = item;
        this.move = move;
        this.keys = keys(words);
        String name = new Clinical(words).item(item);
        setId("entry-lanss-" + item.number());
        getStyleClass().add("lanss-row");
        setAlignment(Pos.CENTER_LEFT);
        this.answer = new Segmented<>(name, List.of(true, false), yes -> words.get(yes ? "common.yes" : "common.no"))
                .clearable();
        this.weight = new Label();
        weight.getStyleClass().add("lanss-weight");
        answer.setMinWidth(USE_PREF_SIZE);
        Label note = note(words);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        getChildren().addAll(number(), label(name), note, weight, answer);
        answer.valueProperty().addListener((observed, before, now) -> {
            if (!answers.closed(item)) {
                answers.answer(item, now);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.look().addListener((observed, before, now) -> show());
        show();
    }

    /** Where the keyboard goes. */
    Node firstFocus() {
        return answer.firstFocus();
    }

    private void show() {
        boolean closed = answers.closed(item);
        Boolean given = closed ? null : answers.answers().get(item);
        answer.setValue(given);
        answer.setDisable(closed);
        boolean positive = Boolean.TRUE.equals(given);
        weight.setText((positive ? "+" : "") + item.weight());
        pseudoClassStateChanged(POSITIVE, positive);
        pseudoClassStateChanged(CLOSED, closed);
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (key == KeyCode.UP || key == KeyCode.DOWN) {
            move.accept(item, key == KeyCode.DOWN ? 1 : -1);
        } else if (keys.containsKey(key)) {
            answers.answer(item, keys.get(key));
            move.accept(item, 1);
        } else {
            return;
        }
        event.consume();
    }

    /** The first letters of Yes and No in the user's language. */
    private static Map<KeyCode, Boolean> keys(Words words) {
        return Map.of(
                KeyCode.valueOf(words.get("entry.lanss.key.yes")), true,
                KeyCode.valueOf(words.get("entry.lanss.key.no")), false);
    }

    private Label number() {
        var number = new Label(String.valueOf(item.number()));
        number.getStyleClass().addAll("second", "lanss-number");
        number.setMinWidth(USE_PREF_SIZE);
        return number;
    }

    private static Label label(String name) {
        var label = new Label(name);
        label.getStyleClass().add("lanss-name");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Label note(Words words) {
        var note = new Label(item.examined() ? words.get("entry.lanss.examined") : "");
        note.getStyleClass().addAll("caption", "lanss-note");
        return note;
    }
}
