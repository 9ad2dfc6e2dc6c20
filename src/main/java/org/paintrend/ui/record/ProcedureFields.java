package org.paintrend.ui.record;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.FormFields;
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
    private final FormFields fields;
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
        this.fields = new FormFields(words, "procedure-", "record.procedure.", model::left);
        this.which = fields.add("laterOfTwo", which());
        this.cancel = fields.text("cancelReason", model.cancelReason).required(words.get("common.required"));
        this.drugs = new DrugsField(words, model);
        getStyleClass().add("form");
        var age = fields.text("ageYears", model.ageYears);
        var bmi = fields.text("bmi", model.bmi);
        var months = fields.text("symptomMonths", model.symptomMonths);
        getChildren()
                .addAll(
                        status(),
                        cancel,
                        row(fields.date("date", model.date).required(words.get("common.required")), time()),
                        which,
                        technique(techniques).required(words.get("common.required")),
                        side(),
                        row(
                                fields.text("site", model.site).hint(words.get("record.procedure.site.hint")),
                                fields.text("levels", model.levels)),
                        drugs,
                        fields.text("operator", model.operator),
                        fields.section(words.get("record.procedure.patient-then")),
                        fields.text("diagnosis", model.diagnosis),
                        hasBirthDate ? row(bmi, months) : row(age, bmi, months),
                        fields.area("note", model.note));
        if (needsReason) {
            getChildren().add(fields.area("reason", model.reason).required(words.get("common.required")));
        }
        model.faults.shown().subscribe(this::show);
        model.status.subscribe(status -> visible(cancel, status == ProcedureStatus.CANCELLED));
        model.laterOfTwo.subscribe(later -> visible(which, model.asksWhichOfTwo()));
    }

    /** Puts a line under the fields of the target. */
    void setOneCourse(Node line) {
        getChildren().add(getChildren().indexOf(drugs), line);
    }

    /** Where the keyboard goes first. */
    Node first() {
        return fields.control("date");
    }

    /** Puts the keyboard into the first field with a fault. */
    void toFault() {
        fields.toFault();
    }

    private void show(List<Fault> faults) {
        fields.show(name -> model.faults.of(name).map(clinical::fieldFault).orElse(""));
        drugs.show(faults);
        visible(which, model.asksWhichOfTwo());
    }

    private FieldBox status() {
        var status = new Segmented<>(
                words.get("record.procedure.status"), List.of(ProcedureStatus.values()), clinical::procedureStatus);
        status.valueProperty().bindBidirectional(model.status);
        return fields.add("status", status);
    }

    private FieldBox time() {
        return fields.text("time", model.time).hint(words.get("record.procedure.time.hint"));
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
        String kept = model.technique.get();
        choice.getItems()
                .setAll(techniques.stream()
                        .filter(one -> !one.isRetired() || one.id().equals(kept))
                        .toList());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPromptText(words.get("record.procedure.technique.prompt"));
        choice.setCellFactory(view -> new TechniqueCell(words));
        choice.setButtonCell(new TechniqueCell(words));
        choice.setValue(technique(techniques, model.technique.get()));
        choice.valueProperty().addListener((observed, before, now) -> model.technique.set(now == null ? "" : now.id()));
        model.technique.addListener((observed, before, now) -> choice.setValue(technique(techniques, now)));
        return fields.add("technique", choice);
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
        return fields.add("side", side);
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
