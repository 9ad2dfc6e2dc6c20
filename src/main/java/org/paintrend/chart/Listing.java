package org.paintrend.chart;

import java.util.List;

/**
 * The figures behind a chart, as a table to read and as data to take along.
 *
 * @param columns from left to right
 * @param rows each as long as the columns
 */
public record Listing(List<Column> columns, List<List<Value>> rows) {
    /**
     * A column.
     *
     * @param id in a file: letters, digits and underscores, the same in every language
     * @param head as it is read
     */
    public record Column(String id, String head) {}

    /**
     * A value.
     *
     * @param shown as it is read; empty where there is none
     * @param data as it stands in a file: a plain number with a decimal point, a code, or a name
     *     somebody wrote; empty where there is none
     */
    public record Value(String shown, String data) {
        /** There is none: not the same as 0. */
        public static final Value NONE = new Value("", "");
    }

    public Listing {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row is as long as the columns");
        }
    }

    /** The names of the columns in a file. */
    public List<String> ids() {
        return columns.stream().map(Column::id).toList();
    }

    /** The rows as they stand in a file. */
    public List<List<String>> data() {
        return rows.stream().map(row -> row.stream().map(Value::data).toList()).toList();
    }
}
