package org.paintrend.ui.patients;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.ColumnsRow;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.Words;

/** The heads of the columns; a click orders by one, a second click the other way round. */
final class PatientsHead {
    private final Words words;
    private final PatientsModel model;
    private final Map<PatientColumn, Node> heads = new EnumMap<>(PatientColumn.class);

    PatientsHead(Words words, PatientsModel model) {
        this.words = words;
        this.model = model;
        for (PatientColumn column : PatientColumn.values()) {
            heads.put(column, column.sorts() ? sorter(column) : label(column));
        }
        model.sorting.addListener((observed, before, now) -> mark());
        mark();
    }

    /** @param table the width of the list beneath */
    Node node(ReadOnlyDoubleProperty table) {
        var row = new ColumnsRow<>(heads, table);
        row.getStyleClass().add("patients-head");
        return row;
    }

    private Node label(PatientColumn column) {
        var label = new Label(words.get(column.key()));
        label.getStyleClass().add("column-head");
        return label;
    }

    private Button sorter(PatientColumn column) {
        Button button = Buttons.link(
                "sort-" + column.name().toLowerCase(Locale.ROOT),
                words.get(column.key()),
                () -> model.sorting.set(model.sorting.get().clicked(column)));
        button.getStyleClass().setAll("button", "sort-button");
        button.setMinWidth(0);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    private void mark() {
        PatientsModel.Sorting sorting = model.sorting.get();
        heads.forEach((column, head) -> {
            if (head instanceof Button button) {
                boolean chosen = column == sorting.column();
                button.setGraphic(
                        chosen
                                ? Icons.of(sorting.ascending() ? Octicons.ARROW_UP_16 : Octicons.ARROW_DOWN_16, 10)
                                : null);
                button.setAccessibleText(words.get(
                        chosen
                                ? sorting.ascending() ? "patients.sorted.up" : "patients.sorted.down"
                                : "patients.sort-by",
                        words.get(column.key())));
                button.pseudoClassStateChanged(PseudoClass.getPseudoClass("chosen"), chosen);
            }
        });
    }
}
