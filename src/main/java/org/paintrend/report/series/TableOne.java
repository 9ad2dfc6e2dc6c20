package org.paintrend.report.series;

import java.util.ArrayList;
import java.util.List;

/**
 * Table 1 of a case series: a column a course, a row a fact. No cell is ever empty: what is not recorded says so.
 *
 * @param title what stands above it
 * @param courses the heads of the columns
 * @param notes what stands beneath it
 */
public record TableOne(String title, List<String> courses, List<Row> rows, List<String> notes) {
    /**
     * A row.
     *
     * @param cells one a course, each of one or more lines
     */
    public record Row(String name, List<List<String>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
            if (cells.stream().anyMatch(cell -> cell.isEmpty() || cell.stream().anyMatch(String::isBlank))) {
                throw new IllegalArgumentException(name + ": no cell is empty");
            }
        }

        /** The cell of a course on one line. */
        public String written(int course) {
            return cells.get(course).stream()
                    .reduce((first, second) -> first + (first.endsWith(".") ? " " : "; ") + second)
                    .orElse("");
        }
    }

    public TableOne {
        courses = List.copyOf(courses);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        int width = courses.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("every row has a cell for each course");
        }
    }

    /** The columns in a file: the first names the rows. */
    public List<String> columns(String first) {
        List<String> columns = new ArrayList<>(List.of(first));
        columns.addAll(courses);
        return List.copyOf(columns);
    }

    /** The rows as they stand in a file, each note as a row beneath them. */
    public List<List<String>> lines(String note) {
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>(List.of(row.name()));
            for (int course = 0; course < courses.size(); course++) {
                line.add(row.written(course));
            }
            lines.add(line);
        }
        for (String one : notes) {
            List<String> line = new ArrayList<>(List.of(note, one));
            for (int course = 1; course < courses.size(); course++) {
                line.add("");
            }
            lines.add(line);
        }
        return lines;
    }
}
