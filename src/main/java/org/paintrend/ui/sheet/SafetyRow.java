package org.paintrend.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.safety.Answer;
import org.paintrend.domain.safety.SafeIf;
import org.paintrend.domain.safety.SafetyFields;
import org.paintrend.domain.safety.SafetyQuestion;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.QuestionRow;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/**
 * A question of the safety check: its answers, and beneath, once they matter or are asked for, what tells more about the
 * answer and a note.
 */
final class SafetyRow extends VBox {
    private final SafetyQuestion question;
    private final SheetModel model;
    private final QuestionRow<String> row;
    private final List<SheetField> more;
    private final SheetField note;
    private final VBox details = new VBox(12);
    private final List<Node> lines = new ArrayList<>();
    private final FieldBox noteBox;
    private final List<FieldBox> moreBoxes = new ArrayList<>();
    private final BooleanProperty opened = new SimpleBooleanProperty(this, "opened");

    /** @param move brings the keyboard so many questions down */
    SafetyRow(
            Words words, SheetModel model, SafetyQuestion question, SheetBoxes boxes, ObjIntConsumer<SafetyRow> move) {
        this.question = question;
        this.model = model;
        var names = new SheetWords(words);
        SheetField answer = model.field(SafetyFields.answer(question.id()));
        this.note = model.field(SafetyFields.note(question.id()));
        this.more = model.design().fields().stream()
                .filter(field -> SafetyFields.isAbout(question.id(), field.id()) && !field.equals(note))
                .toList();
        this.row = QuestionRow.answers(
                "sheet-" + answer.id(),
                names.name(question.wording()),
                words,
                isCounted() ? List.of(Answer.UNKNOWN.id()) : List.of("yes", "no", "unknown"),
                Choice.answer(model.input(answer)),
                (from, by) -> move.accept(this, by));
        Button open = Buttons.icon(
                "sheet-" + answer.id() + "-more",
                Octicons.NOTE_16,
                words.get("safety.more", names.name(answer.name())),
                () -> {
                    opened.set(!opened.get());
                    show();
                    if (opened.get()) {
                        noteControl().requestFocus();
                    }
                });
        HBox.setHgrow(row, Priority.ALWAYS);
        var line = new HBox(4, row, open);
        line.setAlignment(Pos.CENTER_LEFT);
        for (SheetField field : more) {
            FieldBox box = boxes.box(field);
            moreBoxes.add(box);
            SheetBoxes.place(details, field, box);
        }
        lines.addAll(details.getChildren());
        this.noteBox = boxes.box(note);
        details.getChildren().add(noteBox);
        details.getStyleClass().add("safety-details");
        getChildren().addAll(line, details);
        setId("safety-row-" + question.id());
        if (isCounted()) {
            onlyOne(model.input(answer));
        }
        show();
    }

    SafetyQuestion question() {
        return question;
    }

    /** Where the keyboard goes. */
    Node firstFocus() {
        return isCounted() ? SheetBoxes.focusable(moreBoxes.getFirst()) : row.firstFocus();
    }

    /** Where the keyboard goes after the answer: to what the answer asks for, where there is any; else nowhere here. */
    List<Node> afterAnswer() {
        return isYes() && !moreBoxes.isEmpty() ? List.of(SheetBoxes.focusable(moreBoxes.getFirst())) : List.of();
    }

    /** Shows what matters to the answer as it is now. */
    void show() {
        boolean asksMore = isCounted() || isYes() || opened.get() || isAnyTyped();
        lines.forEach(line -> visible(line, asksMore));
        boolean hasNote = opened.get() || !model.text(note.id()).isEmpty();
        visible(noteBox, hasNote);
        visible(details, hasNote || (asksMore && !lines.isEmpty()));
    }

    /** A number, or that nobody knows it: whatever is said last takes the other away. */
    private void onlyOne(StringProperty unknown) {
        unknown.addListener((observed, before, now) -> {
            if (!now.isEmpty()) {
                more.forEach(field -> model.input(field).set(""));
            }
        });
        more.forEach(field -> model.input(field).addListener((observed, before, now) -> {
            if (!now.isEmpty()) {
                unknown.set("");
            }
        }));
    }

    private Node noteControl() {
        return noteBox.control();
    }

    private boolean isCounted() {
        return question.safe() == SafeIf.FEW_STEROIDS;
    }

    private boolean isYes() {
        return Answer.YES.id().equals(model.text(SafetyFields.answer(question.id())));
    }

    private boolean isAnyTyped() {
        return more.stream().anyMatch(field -> !model.text(field.id()).isEmpty());
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
