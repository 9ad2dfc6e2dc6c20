package org.paintrend.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.sheet.CaseBmi;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.FormFields;
import org.paintrend.ui.common.QuestionRow;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Clinical;
import org.paintrend.words.DecimalText;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/** The fields of a sheet as its design has them: headings, fields, and questions of yes and no in rows. */
final class SheetFields extends VBox {
    private static final double HALF = 220;

    private final Words words;
    private final SheetWords names;
    private final SheetModel model;
    private final SheetControls controls;
    private final FormFields fields;
    private final List<QuestionRow<?>> questions = new ArrayList<>();
    private final Label bmi = new Label();
    private @Nullable Node first;

    /** @param needsReason whether a reason for the change has to be given */
    SheetFields(Words words, SheetModel model, boolean needsReason) {
        super(18);
        this.words = words;
        this.names = new SheetWords(words);
        this.model = model;
        this.controls = new SheetControls(words);
        this.fields = new FormFields(words, "sheet-", this::label, model::left);
        getStyleClass().add("form");
        bmi.setId("sheet-bmi");
        bmi.getStyleClass().add("second");
        model.design().fields().forEach(this::add);
        if (needsReason) {
            getChildren().add(fields.area("reason", model.reason).required(words.get("common.required")));
        }
        model.faults
                .shown()
                .subscribe(faults -> fields.show(
                        field -> model.faults.of(field).map(names::fault).orElse("")));
    }

    /** Where the keyboard goes first. */
    Node first() {
        return first == null ? this : first;
    }

    /** Puts the keyboard into the first field with a fault. */
    void toFault() {
        fields.toFault();
    }

    private String label(String name) {
        return model.design().field(name).map(names::label).orElseGet(() -> words.get("sheet." + name));
    }

    private void add(SheetField field) {
        switch (field.kind()) {
            case HEADING -> getChildren().add(fields.section(names.name(field.name())));
            case YES_NO -> question(field, List.of("yes", "no"));
            case ANSWER -> question(field, List.of("yes", "no", "unknown"));
            default -> place(field, box(field));
        }
        if (field.id().equals(CaseBmi.WEIGHT)) {
            showBmi();
        }
    }

    /** Rows of questions that follow each other stand close together. */
    private void question(SheetField field, List<String> answers) {
        QuestionRow<String> row = QuestionRow.answers(
                "sheet-" + field.id(),
                names.name(field.name()),
                words,
                answers,
                Choice.answer(model.input(field)),
                this::move);
        questions.add(row);
        if (first == null) {
            first = row.firstFocus();
        }
        if (getChildren().isEmpty() || !getChildren().getLast().getStyleClass().contains("questions")) {
            var rows = new VBox();
            rows.getStyleClass().add("questions");
            getChildren().add(rows);
        }
        if (getChildren().getLast() instanceof VBox rows) {
            rows.getChildren().add(row);
        }
    }

    private void move(QuestionRow<?> from, int by) {
        int to = Math.clamp((long) questions.indexOf(from) + by, 0, questions.size() - 1);
        questions.get(to).firstFocus().requestFocus();
    }

    private FieldBox box(SheetField field) {
        FieldBox box = switch (field.kind()) {
            case NOTE -> fields.area(field.id(), model.input(field));
            case DATE -> fields.date(field.id(), model.input(field));
            case CHOICE -> fields.add(field.id(), controls.choice(field, model.input(field)));
            case TICKS -> fields.add(field.id(), controls.ticks(field, model.input(field)));
            default -> fields.text(field.id(), model.input(field));
        };
        if (first == null) {
            first = focusable(box.control());
        }
        return field.isRequired() ? box.required(words.get("common.required")) : box;
    }

    private static Node focusable(Node control) {
        return control instanceof Segmented<?> segmented ? segmented.firstFocus() : control;
    }

    /** Two halves share a line. */
    private void place(SheetField field, FieldBox box) {
        if (!field.isHalf()) {
            getChildren().add(box);
            return;
        }
        box.setPrefWidth(HALF);
        HBox.setHgrow(box, Priority.ALWAYS);
        @Nullable Node last = getChildren().isEmpty() ? null : getChildren().getLast();
        if (last instanceof HBox line && line.getStyleClass().contains("half-open")) {
            line.getStyleClass().remove("half-open");
            line.getChildren().add(box);
        } else {
            var line = new HBox(16, box);
            line.getStyleClass().add("half-open");
            getChildren().add(line);
        }
    }

    /** What height and weight come to, beneath them. */
    private void showBmi() {
        getChildren().add(bmi);
        model.design().fields().stream()
                .filter(field -> field.id().equals(CaseBmi.HEIGHT) || field.id().equals(CaseBmi.WEIGHT))
                .forEach(field -> model.input(field).subscribe(this::tellBmi));
    }

    private void tellBmi(String changed) {
        String text = CaseBmi.of(typed(CaseBmi.HEIGHT), typed(CaseBmi.WEIGHT))
                .map(new Clinical(words)::bmi)
                .map(figure -> words.get("sheet.bmi", figure))
                .orElse("");
        bmi.setText(text);
        bmi.setVisible(!text.isEmpty());
        bmi.setManaged(!text.isEmpty());
    }

    private String typed(String id) {
        return model.design()
                .field(id)
                .filter(field -> field.kind() != FieldKind.HEADING)
                .map(field -> DecimalText.read(model.input(field).get()))
                .orElse("");
    }
}
