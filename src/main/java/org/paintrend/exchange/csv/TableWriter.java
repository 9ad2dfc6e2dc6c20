package org.paintrend.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import org.paintrend.clinic.Progress;
import org.paintrend.exchange.Table;

/** Writes what leaves as rows and columns. */
public final class TableWriter {
    private TableWriter() {}

    /** Writes a table; the progress hears of every subject. The number of rows. */
    public static int write(Table table, OutputStream out, Progress progress) throws IOException {
        return CsvOut.write(
                out,
                table.columns(),
                table.rows(progress).map(row -> row.stream().map(CsvOut::cell).toList()));
    }
}
