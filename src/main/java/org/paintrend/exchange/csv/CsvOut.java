package org.paintrend.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.exchange.Cell;

/** Writes records as RFC 4180 says, in UTF-8; what is absent becomes an empty cell. */
public final class CsvOut {
    private CsvOut() {}

    /**
     * Writes rows of what needs no guard: nothing in them begins with a sign that a spreadsheet runs.
     *
     * @return how many rows were written
     */
    public static int write(OutputStream out, List<String> header, Stream<List<String>> rows) throws IOException {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        writer.writeRecord(header);
        int written = 0;
        for (Iterator<List<String>> left = rows.iterator(); left.hasNext(); written++) {
            writer.writeRecord(left.next());
        }
        writer.flush();
        return written;
    }

    /** A figure, a date or a code: nothing that a spreadsheet could run. */
    static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String code(@Nullable Coded value) {
        return value == null ? "" : value.id();
    }

    /** Text that somebody wrote. */
    static String text(@Nullable String text) {
        return text == null ? "" : FormulaGuard.guard(text);
    }

    /** When something was done, in its own zone: a date, or a date with a time. */
    static String at(Moment at) {
        return at.toTheMinute() ? at.local().toString() : at.date().toString();
    }

    static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text(text);
            case Cell.Code(var code) -> code;
            case Cell.Figure(var figure) -> figure.toPlainString();
            case Cell.Day(var day) -> day.toString();
            case Cell.Time(var moment) -> at(moment);
            case Cell.Empty empty -> "";
        };
    }
}
