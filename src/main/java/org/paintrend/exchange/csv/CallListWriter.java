package org.paintrend.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.DueVisit;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;

/**
 * Writes a call list: one row for every visit, with names and telephone numbers. Dates and times are local ones of the
 * procedure's zone; {@code window_closes_at} is the first moment after the window.
 */
public final class CallListWriter {
    private static final List<String> COLUMNS = List.of(
            "patient_id",
            "family_name",
            "given_name",
            "phone",
            "best_hour",
            "technique",
            "procedure_at",
            "timepoint",
            "due_on",
            "window_closes_at",
            "group",
            "attempts",
            "last_attempt_at",
            "last_attempt_result");

    private CallListWriter() {}

    /** Writes these visits, in their order. */
    public static void write(List<DueVisit> visits, OutputStream out) throws IOException {
        CsvOut.write(out, COLUMNS, visits.stream().map(CallListWriter::row));
    }

    private static List<String> row(DueVisit visit) {
        Patient patient = visit.patient();
        Identity identity = patient.identity();
        Procedure procedure = visit.procedure();
        @Nullable
        Attempt last = visit.attempts().isEmpty() ? null : visit.attempts().getLast();
        return List.of(
                CsvOut.text(patient.code().value()),
                CsvOut.text(identity.familyName()),
                CsvOut.text(identity.givenName()),
                CsvOut.text(identity.phone()),
                CsvOut.text(patient.calls().bestHour()),
                CsvOut.cell(procedure.technique()),
                CsvOut.at(procedure.at()),
                CsvOut.cell(visit.visit().timepoint().id()),
                CsvOut.cell(visit.target()),
                local(visit, visit.closes()),
                visit.group().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                CsvOut.cell(visit.attempts().size()),
                last == null ? "" : local(visit, last.at()),
                last == null ? "" : CsvOut.code(last.result()));
    }

    private static String local(DueVisit visit, Instant at) {
        return LocalDateTime.ofInstant(at, visit.zone()).toString();
    }
}
