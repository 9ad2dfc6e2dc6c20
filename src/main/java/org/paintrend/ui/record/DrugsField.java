package org.paintrend.ui.record;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.Fault;
import org.paintrend.ui.common.Buttons;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** The drugs given with their doses; lines can be added and removed. */
final class DrugsField extends VBox {
    private static final double FIGURE = 92;

    private final Words words;
    private final Clinical clinical;
    private final ProcedureModel model;
    private final VBox lines = new VBox(8);
    private final Label fault = new Label();

    DrugsField(Words words, ProcedureModel model) {
        super(6);
        this.words = words;
        this.clinical = new Clinical(words);
        this.model = model;
        var name = new Label(words.get("record.procedure.drugs"));
        name.getStyleClass().add("field-name");
        fault.getStyleClass().add("field-fault");
        fault.setWrapText(true);
        Button add = Buttons.plain(
                "procedure-add-drug", Octicons.PLUS_16, words.get("record.procedure.add-drug"), this::add);
        add.getStyleClass().add("small");
        getChildren().setAll(name, lines, fault, add);
        model.drugs.addListener((ListChangeListener<DrugLine>) change -> {
            while (change.next()) {
                if (change.wasAdded() || change.wasRemoved()) {
                    build();
                }
            }
        });
        build();
        show(List.of());
    }

    /** Shows the first fault of the lines beneath them. */
    void show(List<Fault> faults) {
        String sentence = faults.stream()
                .filter(one -> one.field().startsWith("drugs"))
                .findFirst()
                .map(clinical::fault)
                .orElse("");
        fault.setText(sentence);
        fault.setVisible(!sentence.isEmpty());
        fault.setManaged(!sentence.isEmpty());
    }

    private void add() {
        model.drugs.add(new DrugLine());
        ((HBox) lines.getChildren().getLast()).getChildren().getFirst().requestFocus();
    }

    private void build() {
        lines.getChildren().clear();
        for (int i = 0; i < model.drugs.size(); i++) {
            lines.getChildren().add(line(model.drugs.get(i), i));
        }
    }

    private HBox line(DrugLine line, int index) {
        var row = new HBox(8);
        for (StringProperty property : line.fields) {
            TextField field = field(index, property);
            boolean isName = row.getChildren().isEmpty();
            HBox.setHgrow(field, isName ? Priority.ALWAYS : Priority.NEVER);
            field.setMinWidth(FIGURE);
            field.setPrefWidth(isName ? 2 * FIGURE : FIGURE);
            row.getChildren().add(field);
        }
        Button remove = Buttons.icon(
                "procedure-remove-drug-" + index,
                Octicons.X_16,
                words.get("record.procedure.remove-drug"),
                () -> model.drugs.remove(line));
        row.getChildren().add(remove);
        return row;
    }

    private TextField field(int index, StringProperty property) {
        String name = "drugs." + index + "." + property.getName();
        var field = new TextField();
        field.setId("procedure-drug-" + index + "-" + property.getName());
        String said = words.get("record.procedure.drug." + property.getName());
        field.setPromptText(words.get("record.procedure.drug." + property.getName() + ".prompt"));
        field.setAccessibleText(said);
        field.setTooltip(new Tooltip(said));
        field.textProperty().bindBidirectional(property);
        field.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                model.left(name);
            }
        });
        return field;
    }
}
