package org.paintrend.ui.patients;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.fx.SparkLine;
import org.paintrend.ui.common.ColumnsRow;
import org.paintrend.ui.common.FlagView;
import org.paintrend.ui.common.TwoLines;
import org.paintrend.words.Words;

/** A patient in the list. Its nodes are made once and filled anew as the list scrolls. */
final class PatientCell extends ListCell<PatientLine> {
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    private final PatientTexts texts;
    private final TwoLines patient = new TwoLines("strong");
    private final Text age = new Text();
    private final TwoLines procedure = new TwoLines("plain");
    private final SparkLine spark;
    private final Text scores = new Text();
    private final Text change = new Text();
    private final FlagView flag;
    private final TwoLines due = new TwoLines("due");
    private final ColumnsRow<PatientColumn> row;

    PatientCell(Words words, PatientTexts texts, ReadOnlyDoubleProperty table, Runnable open) {
        this.texts = texts;
        this.spark = new SparkLine(words);
        this.flag = new FlagView(words);
        age.getStyleClass().setAll("plain");
        scores.getStyleClass().setAll("score");
        change.getStyleClass().setAll("second-line");
        var firstToLast = new HBox(8, scores, change);
        firstToLast.setAlignment(Pos.CENTER_LEFT);
        Map<PatientColumn, Node> cells = new EnumMap<>(Map.of(
                PatientColumn.PATIENT, patient,
                PatientColumn.AGE, age,
                PatientColumn.PROCEDURE, procedure,
                PatientColumn.NRS, spark,
                PatientColumn.CHANGE, firstToLast,
                PatientColumn.RESPONSE, flag,
                PatientColumn.DUE, due));
        row = new ColumnsRow<>(cells, table);
        row.getStyleClass().add("patient-row");
        row.prefHeightProperty().bind(heightProperty());
        // Not a .cell and .list-cell besides: the styles of those depend on whether it is empty.
        getStyleClass().setAll("patient-cell");
        setText(null);
        setGraphic(row);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null) {
                open.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PatientLine line, boolean empty) {
        super.updateItem(line, empty);
        // Hidden, never taken out: every keystroke of a search empties all cells, and what comes back is styled anew.
        row.setVisible(line != null && !empty);
        setMouseTransparent(empty);
        if (line == null || empty) {
            setAccessibleText("");
            return;
        }
        PatientTexts.Two who = texts.patient(line);
        PatientTexts.Two done = texts.procedure(line);
        PatientTexts.Two changed = texts.change(line);
        PatientTexts.Two next = texts.due(line);
        patient.show(who.first(), who.second());
        age.setText(texts.age(line));
        procedure.show(done.first(), done.second());
        spark.show(line.latest());
        scores.setText(changed.first());
        change.setText(changed.second());
        flag.show(line.course().orElse(null));
        due.show(next.first(), next.second());
        due.pseudoClassStateChanged(OVERDUE, line.isOverdue());
        setAccessibleText(String.join(
                "; ",
                who.spoken(),
                age.getText(),
                done.spoken(),
                changed.spoken(),
                String.valueOf(flag.getAccessibleText()),
                next.spoken()));
    }
}
