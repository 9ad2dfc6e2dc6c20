package org.paintrend.ui.patients;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.paintrend.domain.Fault;
import org.paintrend.domain.patient.Sex;
import org.paintrend.ui.common.DateField;
import org.paintrend.ui.common.FieldBox;
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
    private final Map<String, FieldBox> boxes = new LinkedHashMap<>();

    PatientFields(Words words, PatientModel model) {
        super(20);
        this.words = words;
        this.clinical = new Clinical(words);
        this.model = model;
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        row(text("familyName", model.familyName), text("givenName", model.givenName)),
                        row(birthDate(), sex()),
                        row(
                                text("code", model.code).required(words.get("common.required")),
                                text("phone", model.phone)),
                        area("contact", model.contact),
                        section("patients.alerts"),
                        row(text("allergy", model.allergy), text("anticoagulant", model.anticoagulant)),
                        diabetes());
        model.faults.addListener((observed, before, now) -> show(now));
    }

    /** Where the keyboard goes first. */
    Node first() {
        return box("familyName").control();
    }

    private FieldBox box(String name) {
        return Objects.requireNonNull(boxes.get(name));
    }

    private void show(List<Fault> faults) {
        boxes.values().forEach(box -> box.fault(""));
        faults.reversed().forEach(fault -> {
            FieldBox box = boxes.get(fault.field());
            if (box != null) {
                box.fault(clinical.fault(fault));
                box.control().requestFocus();
            }
        });
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

    private FieldBox birthDate() {
        var field = new DateField(words);
        field.isoProperty().addListener((observed, before, now) -> model.birthDate.set(now));
        model.birthDate.addListener((observed, before, now) -> field.setIso(now));
        field.setIso(model.birthDate.get());
        return keep("birthDate", field);
    }

    private FieldBox sex() {
        var choice = new Segmented<Sex>(words.get("patients.sex"), List.of(Sex.values()), clinical::sex).clearable();
        choice.valueProperty().bindBidirectional(model.sex);
        return keep("sex", choice);
    }

    private FieldBox diabetes() {
        var choice = new Segmented<Boolean>(
                        words.get("patients.diabetes"),
                        List.of(true, false),
                        yes -> words.get(yes ? "common.yes" : "common.no"))
                .clearable();
        choice.valueProperty().bindBidirectional(model.diabetes);
        return keep("diabetes", choice);
    }

    private FieldBox keep(String name, Node control) {
        control.setId("patient-" + name);
        var box = new FieldBox(words.get("patients." + name), control);
        boxes.put(name, box);
        return box;
    }

    private Label section(String key) {
        var label = new Label(words.get(key));
        label.getStyleClass().add("heading");
        return label;
    }

    private static HBox row(Node left, Node right) {
        var row = new HBox(16, left, right);
        row.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        ((VBox) left).setPrefWidth(HALF);
        ((VBox) right).setPrefWidth(HALF);
        return row;
    }
}
