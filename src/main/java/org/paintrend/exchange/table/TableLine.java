package org.paintrend.exchange.table;

import java.util.List;

/**
 * One line of a table.
 *
 * @param number from 1, as a spreadsheet numbers it
 */
public record TableLine(int number, List<TableCell> cells) {
    public TableLine {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, from 0; an empty one beyond the end. */
    public TableCell cell(int column) {
        return column < cells.size() ? cells.get(column) : TableCell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(TableCell::isBlank);
    }

    /** How many cells there are up to the last one that holds something. */
    int filled() {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }
}
