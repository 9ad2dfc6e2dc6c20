package org.paintrend.ui.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.ui.common.DateField;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** The fields of a procedure, each with its fault beneath once it was left. */
final class ProcedureFields extends VBox {
    /** As narrow as three in a row; they grow alike. A hint is measured at this width, so it must not be too small. */
    private static final double COLUMN = 170;

    private static final double HALF = 260;

    private final Words words;
    private final Clinical clinical;
    private final ProcedureModel model;
    private final Map<String, FieldBox> boxes = new LinkedHashMap<>();
    private final FieldBox which;
    private final FieldBox cancel;
    private final DrugsField drugs;

    /** @param needsReason whether a reason for the change has to be given */
    ProcedureFields(
            Words words, ProcedureModel model, List<Technique> techniques, boolean hasBirthDate, boolean needsReason) {
        super(18);
        this.words = words;
        this.clinical = new Clinical(words);
        this.model = model;
        this.which = keep("laterOfTwo", which());
        this.cancel = text("cancelReason", model.cancelReason).required(words.get("common.required"));
        this.drugs = new DrugsField(words, model);
        getStyleClass().add("form");
        var age = text("ageYears", model.ageYears);
        var bmi = text("bmi", model.bmi);
        var months = text("symptomMonths", model.symptomMonths);
        getChildren()
                .addAll(
                        status(),
                        cancel,
                        row(date().required(words.get("common.required")), time()),
                        which,
                        technique(techniques).required(words.get("common.required")),
                        side(),
                        row(text("site", model.site), text("levels", model.levels)),
                        drugs,
                        text("operator", model.operator),
                        section("record.procedure.patient-then"),
                        text("diagnosis", model.diagnosis),
                        hasBirthDate ? row(bmi, months) : row(age, bmi, months),
                        area("note", model.note));
        if (needsReason) {
            getChildren().add(area("reason", model.reason).required(words.get("common.required")));
        }
        model.faults().subscribe(this::show);
        model.status.subscribe(status -> visible(cancel, status == ProcedureStatus.CANCELLED));
        model.laterOfTwo.subscribe(later -> visible(which, model.asksWhichOfTwo()));
    }

    /** Where the keyboard goes first. */
    Node first() {
        return box("date").control();
    }

    /** Puts the keyboard into the first field with a fault. */
    void toFault() {
        boxes.values().stream()
                .filter(box -> !box.fault().isEmpty())
                .findFirst()
                .ifPresent(box -> box.control().requestFocus());
    }

    private void show(List<Fault> faults) {
        boxes.forEach(
                (name, box) -> box.fault(model.fault(name).map(clinical::fault).orElse("")));
        drugs.show(faults);
        visible(which, model.asksWhichOfTwo());
    }

    private FieldBox box(String name) {
        return Objects.requireNonNull(boxes.get(name));
    }

    private FieldBox status() {
        var status = new Segmented<>(
                words.get("record.procedure.status"), List.of(ProcedureStatus.values()), clinical::procedureStatus);
        status.valueProperty().bindBidirectional(model.status);
        return keep("status", status);
    }

    private FieldBox date() {
        var field = new DateField(words);
        field.setIso(model.date.get());
        field.isoProperty().addListener((observed, before, now) -> model.date.set(now));
        model.date.addListener((observed, before, now) -> field.setIso(now));
        return keep("date", field);
    }

    private FieldBox time() {
        return text("time", model.time).hint(words.get("record.procedure.time.hint"));
    }

    private Segmented<Boolean> which() {
        var choice = new Segmented<Boolean>(
                words.get("record.procedure.laterOfTwo"),
                List.of(false, true),
                later -> words.get(later ? "record.procedure.second-time" : "record.procedure.first-time"));
        choice.valueProperty().bindBidirectional(model.laterOfTwo);
        choice.valueProperty().addListener((observed, before, now) -> model.recheck());
        return choice;
    }

    private FieldBox technique(List<Technique> techniques) {
        var choice = new ComboBox<Technique>();
        choice.getItems().setAll(techniques);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPromptText(words.get("record.procedure.technique.prompt"));
        choice.setCellFactory(view -> new TechniqueCell(words));
        choice.setButtonCell(new TechniqueCell(words));
        choice.setValue(technique(techniques, model.technique.get()));
        choice.valueProperty().addListener((observed, before, now) -> model.technique.set(now == null ? "" : now.id()));
        model.technique.addListener((observed, before, now) -> choice.setValue(technique(techniques, now)));
        return keep("technique", choice);
    }

    private static @Nullable Technique technique(List<Technique> techniques, String id) {
        return techniques.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private FieldBox side() {
        var side =
                new Segmented<>(words.get("record.procedure.side"), List.of(Side.values()), clinical::side).clearable();
        side.valueProperty().bindBidirectional(model.side);
        return keep("side", side);
    }

    private FieldBox text(String name, StringProperty property) {
        return input(name, new TextField(), property);
    }

    private FieldBox area(String name, StringProperty property) {
        var area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return input(name, area, property);
    }

    private FieldBox input(String name, TextInputControl control, StringProperty property) {
        control.textProperty().bindBidirectional(property);
        return keep(name, control);
    }

    private FieldBox keep(String name, Node control) {
        control.setId("procedure-" + name);
        var box = new FieldBox(words.get("record.procedure." + name), control).whenLeft(() -> model.left(name));
        boxes.put(name, box);
        return box;
    }

    private Label section(String key) {
        var label = new Label(words.get(key));
        label.getStyleClass().add("heading");
        return label;
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static HBox row(FieldBox... boxes) {
        var row = new HBox(16, boxes);
        for (FieldBox box : boxes) {
            box.setPrefWidth(boxes.length > 2 ? COLUMN : HALF);
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        return row;
    }

    private static final class TechniqueCell extends ListCell<Technique> {
        private final Words words;

        TechniqueCell(Words words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable Technique item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.name(words.locale().getLanguage()));
        }
    }
}
