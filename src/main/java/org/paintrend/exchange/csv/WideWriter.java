package org.paintrend.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.exchange.Cell;
import org.paintrend.exchange.Wide;

/** Writes the wide file: one row for every procedure that was done, with the scores that count. */
public final class WideWriter {
    private WideWriter() {}

    /** Writes the procedures of these patients, in their order. */
    public static void write(List<PatientRecord> patients, OutputStream out) throws IOException {
        write(patients, out, Progress.unheard());
    }

    /** As {@link #write(List, OutputStream)}; the progress hears of every patient. */
    public static void write(List<PatientRecord> patients, OutputStream out, Progress progress) throws IOException {
        Wide wide = Wide.of(patients);
        CsvOut.write(
                out,
                wide.columns(),
                wide.rows(progress)
                        .map(row -> row.stream().map(WideWriter::text).toList()));
    }

    /** When it was done, in its own zone: a date, or a date with a time. */
    static String at(Moment at) {
        return at.toTheMinute() ? at.local().toString() : at.date().toString();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> CsvOut.text(text);
            case Cell.Code(var code) -> code;
            case Cell.Figure(var figure) -> figure.toPlainString();
            case Cell.Day(var day) -> day.toString();
            case Cell.Time(var moment) -> at(moment);
            case Cell.Empty empty -> "";
        };
    }
}
