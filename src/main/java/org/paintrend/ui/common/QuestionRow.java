package org.paintrend.ui.common;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.paintrend.words.Words;

/**
 * One question a line, its choices at the end. Up and Down walk the questions; the first letters of the answers answer
 * and go on to the next one.
 */
public final class QuestionRow<T> extends HBox {
    private final Segmented<T> answer;
    private final Map<KeyCode, T> keys;
    private final ObjIntConsumer<QuestionRow<?>> move;

    private QuestionRow(
            String id,
            String question,
            List<T> choices,
            Function<T, String> name,
            ObjectProperty<@Nullable T> property,
            Map<KeyCode, T> keys,
            ObjIntConsumer<QuestionRow<?>> move) {
        super(12);
        this.answer = new Segmented<>(question, choices, name).clearable();
        this.keys = keys;
        this.move = move;
        answer.setId(id);
        answer.setMinWidth(USE_PREF_SIZE);
        answer.valueProperty().bindBidirectional(property);
        var label = new Label(question);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        getStyleClass().add("question-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, answer);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** A question with a few choices. */
    public static <T> QuestionRow<T> choices(
            String id,
            String question,
            List<T> choices,
            Function<T, String> name,
            ObjectProperty<@Nullable T> property,
            ObjIntConsumer<QuestionRow<?>> move) {
        return new QuestionRow<>(id, question, choices, name, property, Map.of(), move);
    }

    /**
     * A question of yes or no.
     *
     * @param move brings the keyboard so many rows down
     */
    public static QuestionRow<Boolean> yesNo(
            String id,
            String question,
            Words words,
            ObjectProperty<@Nullable Boolean> property,
            ObjIntConsumer<QuestionRow<?>> move) {
        return new QuestionRow<>(
                id,
                question,
                List.of(true, false),
                yes -> words.get(yes ? "common.yes" : "common.no"),
                property,
                Map.of(
                        KeyCode.valueOf(words.get("entry.lanss.key.yes")), true,
                        KeyCode.valueOf(words.get("entry.lanss.key.no")), false),
                move);
    }

    /** A question that is answered by {@code yes}, {@code no} and perhaps another answer, as the texts name them. */
    public static QuestionRow<String> answers(
            String id,
            String question,
            Words words,
            List<String> answers,
            ObjectProperty<@Nullable String> property,
            ObjIntConsumer<QuestionRow<?>> move) {
        return new QuestionRow<>(
                id,
                question,
                answers,
                answer -> words.get("common." + answer),
                property,
                answers.stream().collect(Collectors.toMap(answer -> key(words, answer), Function.identity())),
                move);
    }

    private static KeyCode key(Words words, String answer) {
        return KeyCode.valueOf(
                switch (answer) {
                    case "yes" -> words.get("entry.lanss.key.yes");
                    case "no" -> words.get("entry.lanss.key.no");
                    default -> words.get("common." + answer + ".key");
                });
    }

    /** Where the keyboard goes. */
    public Node firstFocus() {
        return answer.firstFocus();
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (key == KeyCode.UP || key == KeyCode.DOWN) {
            move.accept(this, key == KeyCode.DOWN ? 1 : -1);
        } else if (keys.containsKey(key)) {
            answer.setValue(keys.get(key));
            move.accept(this, 1);
        } else {
            return;
        }
        event.consume();
    }
}
