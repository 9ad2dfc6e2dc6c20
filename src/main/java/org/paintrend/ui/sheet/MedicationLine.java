package org.paintrend.ui.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.medication.MedicationCourse.Earlier;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.medication.Medicine;
import org.paintrend.domain.medication.MedicineChange;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.FormFields;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.MedicationWords;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/** One drug of a timepoint: what became of it, or that it is new, and beneath that its dose as it is now. */
final class MedicationLine extends VBox {
    private static final double NUMBER = 130;

    private final Words words;
    private final MedicationWords names;
    private final MedicationModel model;
    private final FormFields fields;
    private final Medicine medicine;
    private final @Nullable Earlier earlier;
    private final StringProperty change;
    private Node first = this;

    /** @param earlier as it was taken before, or absent: it was not */
    MedicationLine(
            Words words, MedicationModel model, FormFields fields, Medicine medicine, @Nullable Earlier earlier) {
        super(10);
        this.words = words;
        this.names = new MedicationWords(words);
        this.model = model;
        this.fields = fields;
        this.medicine = medicine;
        this.earlier = earlier;
        this.change = model.change(medicine);
        setId("medication-" + medicine.id());
        getStyleClass().add("medication-line");
        getChildren().addAll(head(), details());
    }

    /** Where the keyboard goes first. */
    Node first() {
        return first instanceof Segmented<?> segmented ? segmented.firstFocus() : first;
    }

    private HBox head() {
        var name = wrapped(earlier == null ? names.name(medicine) : names.name(earlier.intake()), "field-name");
        var title = new VBox(2, name);
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(12, title);
        head.setAlignment(Pos.CENTER_LEFT);
        if (earlier != null) {
            title.getChildren().add(wrapped(names.earlier(model.sheet().design(), earlier), "second-line"));
            head.getChildren().add(answer(name.getText()));
        } else {
            head.getChildren()
                    .add(Buttons.icon(
                            "medication-remove-" + medicine.id(),
                            Octicons.X_16,
                            words.get("medication.remove", names.name(medicine)),
                            () -> model.remove(medicine)));
        }
        return head;
    }

    /** What became of it since; nothing is chosen beforehand. */
    private Node answer(String name) {
        var answer = new Segmented<>(
                        name,
                        MedicineChange.since().stream().map(MedicineChange::id).toList(),
                        (String id) -> new SheetWords(words)
                                .option(field(MedicationFields.CHANGE).orElseThrow(), id))
                .clearable();
        answer.valueProperty().bindBidirectional(Choice.answer(change));
        answer.disableProperty().bind(model.none().isEqualTo("yes"));
        answer.setMinWidth(USE_PREF_SIZE);
        first = answer;
        FieldBox box = fields.add(name(MedicationFields.CHANGE), answer);
        // Its name stands beside it already.
        box.getChildren().removeFirst();
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private Node details() {
        BooleanBinding isTaken = change.isNotEmpty().and(change.isNotEqualTo(MedicineChange.STOPPED.id()));
        var line = new HBox(16);
        var whole = new VBox(10);
        if (earlier == null) {
            text(MedicationFields.NAME).ifPresent(box -> {
                first = box.control();
                whole.getChildren().add(box);
            });
        }
        text(MedicationFields.DOSE).ifPresent(box -> {
            box.setMinWidth(NUMBER);
            box.setPrefWidth(NUMBER);
            box.control()
                    .disableProperty()
                    .bind(isTakenOver(earlier != null && earlier.intake().dose().isPresent()));
            shownWhile(box, isTaken);
            line.getChildren().add(box);
            begin(box.control());
        });
        needed().ifPresent(box -> {
            box.setMinWidth(USE_PREF_SIZE);
            box.control()
                    .disableProperty()
                    .bind(isTakenOver(earlier != null && earlier.intake().asNeeded() != null));
            shownWhile(box, isTaken);
            line.getChildren().add(box);
            begin(box.control());
        });
        text(MedicationFields.NOTE).ifPresent(box -> {
            HBox.setHgrow(box, Priority.ALWAYS);
            line.getChildren().add(box);
            begin(box.control());
        });
        whole.getChildren().add(line);
        shownWhile(whole, change.isNotEmpty());
        return whole;
    }

    private void begin(Node control) {
        if (first == this) {
            first = control;
        }
    }

    /** Whether the answer "unchanged" took a field over, so that it says what was recorded before. */
    private BooleanBinding isTakenOver(boolean wasRecorded) {
        return Bindings.createBooleanBinding(
                () -> wasRecorded && change.get().equals(MedicineChange.UNCHANGED.id()), change);
    }

    private Optional<FieldBox> text(String asked) {
        return field(asked).map(field -> {
            FieldBox box = fields.text(name(asked), input(asked));
            box.control().setAccessibleText(new SheetWords(words).label(field));
            return box;
        });
    }

    private Optional<FieldBox> needed() {
        return field(MedicationFields.NEEDED).map(field -> {
            var answer = new Segmented<>(
                            new SheetWords(words).label(field),
                            List.of("yes", "no"),
                            (String id) -> words.get("common." + id))
                    .clearable();
            answer.valueProperty().bindBidirectional(Choice.answer(input(MedicationFields.NEEDED)));
            return fields.add(name(MedicationFields.NEEDED), answer);
        });
    }

    private Optional<SheetField> field(String asked) {
        return model.sheet().design().field(name(asked));
    }

    private StringProperty input(String asked) {
        return Objects.requireNonNull(model.input(medicine, asked).orElse(null), asked);
    }

    private String name(String asked) {
        return MedicationFields.id(medicine, asked);
    }

    private static void shownWhile(Node node, BooleanBinding so) {
        node.visibleProperty().bind(so);
        node.managedProperty().bind(so);
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
