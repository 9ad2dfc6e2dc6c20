package org.paintrend.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.paintrend.clinic.Progress;
import org.paintrend.exchange.Table;

/** Writes rows and columns, each to a stream that stays open. */
public final class TableWriter {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

    private TableWriter() {}

    /** Writes what leaves; the progress hears of every subject. The number of rows. */
    public static int write(Table table, OutputStream out, Progress progress) throws IOException {
        return CsvOut.write(
                out,
                table.columns(),
                table.rows(progress).map(row -> row.stream().map(CsvOut::cell).toList()));
    }

    /**
     * Writes figures as they stand, such as those behind a chart. What is no plain number is guarded as text.
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
