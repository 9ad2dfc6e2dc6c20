package org.paintrend.ui.patients;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** One row of the list, or its head: every column gets its share of the width, between narrow and wide. */
class PatientColumnsRow extends Region {
    private static final double SIDE = 12;
    private static final double GAP = 10;
    /** Room for the scroll bar, kept free in the head too, so that columns stand under their heads. */
    private static final double SCROLL_BAR = 10;

    private final Map<PatientColumn, Node> cells = new EnumMap<>(PatientColumn.class);
    private final ReadOnlyDoubleProperty table;

    /** @param table the width of the whole list, the same for its head and for every row */
    PatientColumnsRow(Map<PatientColumn, ? extends Node> cells, ReadOnlyDoubleProperty table) {
        this.table = table;
        this.cells.putAll(cells);
        getChildren().addAll(this.cells.values());
        // It takes the width it is given: wishing for more would make the list scroll sideways.
        setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void layoutChildren() {
        double narrow = SIDE * 2 - GAP;
        double wide = SIDE * 2 - GAP;
        for (PatientColumn column : PatientColumn.values()) {
            narrow += column.narrow() + GAP;
            wide += column.wide() + GAP;
        }
        // Beyond its liking every column grows in proportion; below, it shrinks towards its least width.
        double share = Math.max(0, (table.get() - SCROLL_BAR - narrow) / (wide - narrow));
        double x = SIDE;
        for (PatientColumn column : PatientColumn.values()) {
            double width = Math.floor(column.narrow() + share * (column.wide() - column.narrow()));
            layoutInArea(cells.get(column), x, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            x += width + GAP;
        }
    }
}
