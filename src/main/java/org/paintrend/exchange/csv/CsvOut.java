package org.paintrend.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.Coded;

/** Writes records as RFC 4180 says, in UTF-8; what is absent becomes an empty cell. */
final class CsvOut {
    private CsvOut() {}

    static void write(OutputStream out, List<String> header, Stream<List<String>> rows) throws IOException {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        writer.writeRecord(header);
        rows.forEach(writer::writeRecord);
        writer.flush();
    }

    /** The items in their order; the progress hears of each that is through. */
    static <T> Stream<T> counted(List<T> items, Progress progress) {
        return IntStream.range(0, items.size()).mapToObj(i -> {
            progress.reached(i + 1, items.size());
            return items.get(i);
        });
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
}
