package org.paintrend.ui.catalogue;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.clinic.catalogue.Column;
import org.paintrend.clinic.catalogue.Column.Form;
import org.paintrend.domain.medication.MedicineClass;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.FormFields;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Words;

/** One field a column of a line; the sentences first, since they are what is read. */
final class LineFields extends VBox {
    /** With more choices, or more letters in their names, they do not fit beside each other. */
    private static final int FEW = 4;

    private static final int LETTERS = 52;

    private final Words words;
    private final LineModel model;
    private final LineTexts texts;
    private final FormFields fields;
    private final Map<String, FieldBox> boxes = new HashMap<>();

    LineFields(Words words, LineModel model, LineTexts texts) {
        super(20);
        this.words = words;
        this.model = model;
        this.texts = texts;
        this.fields = new FormFields(words, "catalogue-", "catalogue.column.", model::left);
        getStyleClass().add("form");
        model.columns().stream()
                .filter(column -> column.form() == Form.WORDING)
                .forEach(column -> getChildren().add(box(column)));
        model.columns().stream()
                .filter(column -> column.form() != Form.WORDING && column.form() != Form.ID)
                .forEach(column -> getChildren().add(box(column)));
        model.columns().stream()
                .filter(column -> column.form() == Form.ID)
                .forEach(column -> getChildren().add(box(column)));
        model.whenAskedChanges(this::showAsked);
        model.faults
                .shown()
                .subscribe(shown -> fields.show(name -> model.faults
                        .of(name)
                        .map(fault -> texts.fault(model.chapter(), fault))
                        .orElse("")));
    }

    /** Where the keyboard goes. */
    Node first() {
        return fields.control(model.columns().stream()
                .filter(column -> column.form() == Form.WORDING)
                .findFirst()
                .orElseThrow()
                .name());
    }

    /** Puts the keyboard into the first field with a fault. */
    void toFault() {
        fields.toFault();
    }

    private void showAsked() {
        boxes.forEach((name, box) -> {
            box.setVisible(model.isAsked(name));
            box.setManaged(model.isAsked(name));
        });
    }

    private FieldBox box(Column column) {
        String name = column.name();
        StringProperty input = model.input(name);
        FieldBox box = switch (column.form()) {
            case WORDING -> fields.area(name, input).required(words.get("common.required"));
            case TEXT -> text(name, input);
            case CHOICE ->
                explained(name, fields.add(name, choice(column, input)).required(words.get("common.required")));
            case SCOPE ->
                fields.add(name, new ScopeField(words, texts.column(column), texts, input))
                        .required(words.get("common.required"));
            case LIST -> list(name, input);
            case ID, SOURCE -> fields.text(name, input).hint(words.get("catalogue.id.about"));
        };
        boxes.put(name, box);
        return box;
    }

    private FieldBox text(String name, StringProperty input) {
        FieldBox box = fields.text(name, input);
        return name.equals("unit") ? box : box.required(words.get("common.required"));
    }

    /** Of a drug: what its choices mean for what will be recorded with it. */
    private FieldBox explained(String name, FieldBox box) {
        if (model.chapter() == Chapter.DRUGS) {
            switch (name) {
                case "class" ->
                    model.input(name)
                            .subscribe(kind ->
                                    box.hint(kind.equals(MedicineClass.OPIOID.id()) ? texts.outsideTable() : ""));
                case "named" -> box.hint(words.get("catalogue.named.about"));
                default -> box.hint(words.get("catalogue.lasting.about"));
            }
        }
        return box;
    }

    private Node choice(Column column, StringProperty input) {
        int letters = column.choices().stream()
                .mapToInt(code -> texts.choice(column, code).length())
                .sum();
        if (column.choices().size() <= FEW && letters <= LETTERS) {
            var segmented = new Segmented<>(
                    texts.column(column), column.choices(), (String code) -> texts.choice(column, code));
            segmented.valueProperty().bindBidirectional(Choice.answer(input));
            return segmented;
        }
        ComboBox<String> list =
                Choice.of(column.choices(), code -> texts.choice(column, code), words.get("catalogue.choose"));
        list.setMaxWidth(Double.MAX_VALUE);
        list.valueProperty().bindBidirectional(Choice.answer(input));
        return list;
    }

    /** A field chooses among the lists there are; an option may also begin a new one. */
    private FieldBox list(String name, StringProperty input) {
        if (model.chapter() == Chapter.OPTIONS) {
            var list = new ComboBox<String>();
            list.setEditable(true);
            list.getItems().setAll(texts.lists());
            list.setMaxWidth(Double.MAX_VALUE);
            list.getEditor().textProperty().bindBidirectional(input);
            return fields.add(name, list)
                    .required(words.get("common.required"))
                    .hint(words.get("catalogue.list.about"));
        }
        ComboBox<String> list = Choice.of(
                texts.lists(),
                id -> texts.list(id).equals(id) ? id : words.get("catalogue.list.named", texts.list(id), id),
                words.get("catalogue.choose"));
        list.setMaxWidth(Double.MAX_VALUE);
        list.valueProperty().bindBidirectional(Choice.answer(input));
        return fields.add(name, list).required(words.get("common.required")).hint(words.get("catalogue.options.about"));
    }
}
