package org.paintrend.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a table as it stands, such as the figures behind a chart. What is no plain number is guarded as text. */
public final class TableWriter {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

    private TableWriter() {}

    /**
     * Writes the rows in their order to a stream, which stays open.
     *
     * @param columns their names in the file
     * @param rows each as long as the columns; what is absent is an empty text
     */
    public static void write(List<String> columns, List<List<String>> rows, OutputStream out) throws IOException {
        CsvOut.write(
                out,
                columns,
                rows.stream().map(row -> row.stream().map(TableWriter::cell).toList()));
    }

    private static String cell(String data) {
        return NUMBER.matcher(data).matches() ? data : CsvOut.text(data);
    }
}
