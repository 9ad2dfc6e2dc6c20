package org.paintrend.ui.sheet;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.FormFields;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/** The fields of a sheet that have a name above and their fault beneath. */
final class SheetBoxes {
    private static final double HALF = 220;
    private static final String OPEN = "half-open";

    private final Words words;
    private final SheetWords names;
    private final SheetModel model;
    private final SheetControls controls;
    private final FormFields fields;

    SheetBoxes(Words words, SheetModel model) {
        this.words = words;
        this.names = new SheetWords(words);
        this.model = model;
        this.controls = new SheetControls(words);
        this.fields = new FormFields(words, "sheet-", this::label, model::left);
    }

    /** Shows faults from now on: those of the boxes there are by then. */
    void showFaults() {
        model.faults
                .shown()
                .subscribe(faults -> fields.show(
                        field -> model.faults.of(field).map(names::fault).orElse("")));
    }

    /** Whether a field has a box, which shows its own faults. */
    boolean has(String field) {
        return fields.has(field);
    }

    /** The heading of a part of the sheet. */
    Label section(SheetField heading) {
        return fields.section(names.name(heading.name()));
    }

    /** The control of a field with its name. */
    FieldBox box(SheetField field) {
        FieldBox box = switch (field.kind()) {
            case NOTE -> fields.area(field.id(), model.input(field));
            case DATE -> fields.date(field.id(), model.input(field));
            case CHOICE -> fields.add(field.id(), controls.choice(field, model.input(field)));
            case TICKS -> fields.add(field.id(), controls.ticks(field, model.input(field)));
            default -> fields.text(field.id(), model.input(field));
        };
        return field.isRequired() ? box.required(words.get("common.required")) : box;
    }

    /** Why what was saved is changed. */
    FieldBox reason() {
        return fields.area("reason", model.reason).required(words.get("common.required"));
    }

    /** Puts the keyboard into the first field with a fault. */
    void toFault() {
        fields.toFault();
    }

    /** Puts a box beneath the others; two halves share a line. */
    static void place(Pane into, SheetField field, FieldBox box) {
        if (!field.isHalf()) {
            into.getChildren().add(box);
            return;
        }
        box.setPrefWidth(HALF);
        HBox.setHgrow(box, Priority.ALWAYS);
        @Nullable
        Node last = into.getChildren().isEmpty() ? null : into.getChildren().getLast();
        if (last instanceof HBox line && line.getStyleClass().contains(OPEN)) {
            line.getStyleClass().remove(OPEN);
            line.getChildren().set(1, box);
        } else {
            var other = new Region();
            other.setPrefWidth(HALF);
            HBox.setHgrow(other, Priority.ALWAYS);
            var line = new HBox(16, box, other);
            line.getStyleClass().add(OPEN);
            into.getChildren().add(line);
        }
    }

    /** Where the keyboard goes in a box. */
    static Node focusable(FieldBox box) {
        return box.control() instanceof Segmented<?> segmented ? segmented.firstFocus() : box.control();
    }

    private String label(String name) {
        return model.design().field(name).map(names::label).orElseGet(() -> words.get("sheet." + name));
    }
}
