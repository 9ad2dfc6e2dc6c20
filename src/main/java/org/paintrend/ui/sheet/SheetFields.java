package org.paintrend.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.safety.ParticulateSteroid;
import org.paintrend.domain.sheet.CaseBmi;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.QuestionRow;
import org.paintrend.ui.common.Reveal;
import org.paintrend.words.Clinical;
import org.paintrend.words.DecimalText;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/** The fields of a sheet as its design has them: headings, fields, and questions of yes and no in rows. */
final class SheetFields extends VBox implements SheetBody {
    private final Words words;
    private final SheetWords names;
    private final SheetModel model;
    private final SheetBoxes boxes;
    /** Where the keyboard comes by, in the order of the fields. */
    private final List<Node> stops = new ArrayList<>();

    private final Label bmi = new Label();
    private final Node particulate;
    private @Nullable Node first;

    /** @param needsReason whether a reason for the change has to be given */
    SheetFields(Words words, SheetModel model, boolean needsReason) {
        super(18);
        this.words = words;
        this.names = new SheetWords(words);
        this.model = model;
        this.boxes = new SheetBoxes(words, model);
        this.particulate = new StopLine("sheet-particulate", words.get("safety.particulate"));
        getStyleClass().add("form");
        bmi.setId("sheet-bmi");
        bmi.getStyleClass().add("second");
        model.design().fields().forEach(this::add);
        if (needsReason) {
            getChildren().add(boxes.reason());
        }
        boxes.showFaults();
    }

    @Override
    public Node fields() {
        return this;
    }

    @Override
    public Node first() {
        return first == null ? this : first;
    }

    @Override
    public boolean showsFaults(String field) {
        return boxes.has(field);
    }

    @Override
    public void toFault() {
        boxes.toFault();
    }

    @Override
    public void filled() {
        changed();
    }

    @Override
    public void changed() {
        boolean isRisky = ParticulateSteroid.isWithoutContrast(
                model.design(), model.form().typed());
        particulate.setVisible(isRisky);
        particulate.setManaged(isRisky);
    }

    private void add(SheetField field) {
        switch (field.kind()) {
            case HEADING -> getChildren().add(boxes.section(field));
            case YES_NO -> question(field, List.of("yes", "no"));
            case ANSWER -> question(field, List.of("yes", "no", "unknown"));
            default -> {
                FieldBox box = boxes.box(field);
                stops.add(SheetBoxes.focusable(box));
                if (first == null) {
                    first = SheetBoxes.focusable(box);
                }
                SheetBoxes.place(this, field, box);
            }
        }
        if (field.id().equals(CaseBmi.WEIGHT)) {
            showBmi();
        }
        if (field.id().equals(ParticulateSteroid.GIVEN)) {
            getChildren().add(particulate);
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
        stops.add(row.firstFocus());
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
        int to = Math.clamp((long) stops.indexOf(from.firstFocus()) + by, 0, stops.size() - 1);
        Reveal.focus(stops.get(to));
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
    }

    private String typed(String id) {
        return DecimalText.read(model.text(id));
    }
}
