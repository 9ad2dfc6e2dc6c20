package org.paintrend.ui.common;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** One row of a list, or its head: every column gets its share of the width, between narrow and wide. */
public final class ColumnsRow<C extends Enum<C> & Column> extends Region {
    private static final double SIDE = 12;
    private static final double GAP = 10;
    /** Room for the scroll bar, kept free in the head too, so that columns stand under their heads. */
    private static final double SCROLL_BAR = 10;

    private final List<Cell<C>> cells;
    private final ReadOnlyDoubleProperty table;

    /**
     * @param cells one for every column
     * @param table the width of the whole list, the same for its head and for every row
     */
    public ColumnsRow(Map<C, ? extends Node> cells, ReadOnlyDoubleProperty table) {
        this.table = table;
        getStyleClass().add("columns-row");
        this.cells = cells.entrySet().stream()
                .map(cell -> new Cell<C>(cell.getKey(), cell.getValue()))
                .sorted(Comparator.comparing(Cell::column))
                .toList();
        this.cells.forEach(cell -> getChildren().add(cell.node()));
        // It takes the width it is given: wishing for more would make the list scroll sideways.
        setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void layoutChildren() {
        List<C> shown = cells.stream().map(Cell::column).filter(this::hasPlace).toList();
        double room = table.get() - SCROLL_BAR - SIDE * 2 - GAP * (shown.size() - 1);
        double narrow = sum(shown, Column::narrow);
        double fixed = sum(shown, column -> column.narrow() == column.wide() ? column.narrow() : 0);
        // Beyond its liking every column grows in proportion; below, it shrinks towards its least width.
        double share = Math.max(0, (room - narrow) / (sum(shown, Column::wide) - narrow));
        // In a window with less room than all need, those that may change are cut in proportion.
        double cut = Math.min(1, (room - fixed) / (narrow - fixed));
        double x = SIDE;
        for (Cell<C> cell : cells) {
            C column = cell.column();
            cell.node().setVisible(hasPlace(column));
            if (hasPlace(column)) {
                boolean changes = column.narrow() != column.wide();
                double wished = column.narrow() + share * (column.wide() - column.narrow());
                double width = Math.floor(changes ? cut * wished : column.narrow());
                layoutInArea(cell.node(), x, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
                x += width + GAP;
            }
        }
    }

    private boolean hasPlace(C column) {
        return table.get() >= column.givesWayBelow();
    }

    private double sum(List<C> shown, ToDoubleFunction<C> width) {
        return shown.stream().mapToDouble(width).sum();
    }

    private record Cell<C>(C column, Node node) {}
}
