package org.paintrend.exchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paintrend.clinic.RowFault;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.exchange.WideColumns;

/**
 * The cells of a file, every row as long as the header.
 *
 * @param columns the names in the header, in its order
 * @param rows without the header and without empty lines
 * @param faults of the form of the file; rows that have one are left out
 */
record Sheet(List<String> columns, List<Row> rows, List<RowFault> faults) {
    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet numbers it
     */
    record Row(int number, Map<String, String> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        /** The text of a cell; empty where the file has no such column. */
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** A file that cannot be read any further. */
    static Sheet broken(List<String> columns, RowFault fault) {
        return new Sheet(columns, List.of(), List.of(fault));
    }

    /** Lays records out under their header; the first record is the header. */
    static Sheet of(List<Cells.Line> lines, List<String> allowed) {
        if (lines.isEmpty()) {
            return new Sheet(List.of(), List.of(), missing(List.of()));
        }
        List<String> columns =
                lines.getFirst().cells().stream().map(String::strip).toList();
        List<RowFault> faults = new ArrayList<>(faultsOf(columns, allowed));
        List<Row> rows = new ArrayList<>();
        if (faults.isEmpty()) {
            for (Cells.Line line : lines.subList(1, lines.size())) {
                row(line, columns, rows, faults);
            }
        }
        return new Sheet(columns, rows, faults);
    }

    private static void row(Cells.Line line, List<String> columns, List<Row> rows, List<RowFault> faults) {
        if (line.empty()) {
            return;
        }
        if (line.cells().size() != columns.size()) {
            String count = String.valueOf(line.cells().size());
            faults.add(new RowFault(
                    line.number(), Fault.of(columns.getFirst(), count, Problem.CELL_COUNT, columns.size())));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        int before = faults.size();
        for (int i = 0; i < columns.size(); i++) {
            String cell = line.cells().get(i);
            if (cell.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')) {
                faults.add(new RowFault(line.number(), Fault.of(columns.get(i), cell, Problem.CONTROL_CHARACTER)));
            }
            cells.put(columns.get(i), cell);
        }
        if (faults.size() == before) {
            rows.add(new Row(line.number(), cells));
        }
    }

    private static List<RowFault> faultsOf(List<String> columns, List<String> allowed) {
        List<RowFault> faults = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!allowed.contains(column)) {
                faults.add(
                        new RowFault(1, Fault.of(column, column, Problem.UNKNOWN_COLUMN, String.join(", ", allowed))));
            } else if (columns.indexOf(column) < i) {
                faults.add(new RowFault(1, Fault.of(column, column, Problem.COLUMN_TWICE)));
            }
        }
        faults.addAll(missing(columns));
        return faults;
    }

    private static List<RowFault> missing(List<String> columns) {
        return WideColumns.REQUIRED.stream()
                .filter(column -> !columns.contains(column))
                .map(column -> new RowFault(1, Fault.of(column, column, Problem.COLUMN_MISSING)))
                .toList();
    }
}
