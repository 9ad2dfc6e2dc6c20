package org.paintrend.ui.patients;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Sex;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.FormFields;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** The fields of a patient's form, each with its fault beneath. */
final class PatientFields extends VBox {
    /** Half of the form, px: what is said to be wrong is then broken into lines of that width. */
    private static final double HALF = 280;

    private final Words words;
    private final Clinical clinical;
    private final PatientModel model;
    private final FormFields fields;

    /** @param whenLeft called with the name of a field that the keyboard left */
    PatientFields(Words words, PatientModel model, Consumer<String> whenLeft) {
        super(20);
        this.words = words;
        this.clinical = new Clinical(words);
        this.model = model;
        this.fields = new FormFields(words, "patient-", "patients.", whenLeft);
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        row(fields.text("familyName", model.familyName), fields.text("givenName", model.givenName)),
                        row(fields.date("birthDate", model.birthDate), sex()),
                        row(
                                fields.text("code", model.code).required(words.get("common.required")),
                                fields.text("phone", model.phone)),
                        fields.area("contact", model.contact),
                        row(answer("mayBeCalled", model.mayBeCalled), fields.text("bestHour", model.bestHour)),
                        fields.section(words.get("patients.alerts")),
                        row(fields.text("allergy", model.allergy), fields.text("anticoagulant", model.anticoagulant)),
                        answer("diabetes", model.diabetes),
                        fields.section(words.get("patients.death")),
                        fields.date("diedOn", model.diedOn));
        model.faults.shown().subscribe(now -> fields.show(this::fault));
    }

    /** Where the keyboard goes first. */
    Node first() {
        return fields.control("familyName");
    }

    /** Puts the keyboard into the first field with a fault. */
    void toFault() {
        fields.toFault();
    }

    private String fault(String field) {
        return model.faults.of(field).map(clinical::fieldFault).orElse("");
    }

    private FieldBox sex() {
        var choice = new Segmented<Sex>(words.get("patients.sex"), List.of(Sex.values()), clinical::sex).clearable();
        choice.valueProperty().bindBidirectional(model.sex);
        return fields.add("sex", choice);
    }

    private FieldBox answer(String name, ObjectProperty<@Nullable Boolean> property) {
        var choice = new Segmented<Boolean>(
                        words.get("patients." + name),
                        List.of(true, false),
                        yes -> words.get(yes ? "common.yes" : "common.no"))
                .clearable();
        choice.valueProperty().bindBidirectional(property);
        return fields.add(name, choice);
    }

    private static HBox row(FieldBox left, FieldBox right) {
        var row = new HBox(16, left, right);
        row.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        left.setPrefWidth(HALF);
        right.setPrefWidth(HALF);
        return row;
    }
}
