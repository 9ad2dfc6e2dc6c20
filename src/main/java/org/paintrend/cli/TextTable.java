package org.paintrend.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;

/** A table of plain text: every column as wide as its widest cell. */
final class TextTable {
    private static final String GAP = "  ";

    private TextTable() {}

    /** Prints lines of as many cells each. */
    static void print(List<List<String>> lines, PrintWriter out) {
        int columns = lines.getFirst().size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String cell = line.get(column);
                text.append(cell)
                        .append(" ".repeat(widths[column] - cell.length()))
                        .append(GAP);
            }
            out.println(text.toString().stripTrailing());
        }
        out.flush();
    }
}
