package org.paintrend.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.exchange.Wide;

/**
 * Writes the long file: one row for every assessment of a procedure that was done. A reduction is positive when the
 * score fell. The response stands only in the row that counts for its timepoint. What was recorded under a procedure that
 * is part of another's course is not judged.
 */
public final class LongWriter {
    private static final List<String> COLUMNS = List.of(
            "patient_id",
            "procedure_at",
            "technique",
            "timepoint",
            "assessed_at",
            "mode",
            "nrs",
            "lanss",
            "lanss_1",
            "lanss_2",
            "lanss_3",
            "lanss_4",
            "lanss_5",
            "lanss_6",
            "lanss_7",
            "missing_reason",
            "nrs_reduction_percent",
            "lanss_reduction_percent",
            "response");

    private LongWriter() {}

    /** Writes the assessments of these patients, in their order. */
    public static void write(List<PatientRecord> patients, OutputStream out) throws IOException {
        write(patients, out, Progress.unheard());
    }

    /** As {@link #write(List, OutputStream)}; the progress hears of every patient. */
    public static void write(List<PatientRecord> patients, OutputStream out, Progress progress) throws IOException {
        CsvOut.write(
                out,
                COLUMNS,
                CsvOut.counted(patients, progress)
                        .flatMap(one -> Wide.done(one).flatMap(episode -> rows(one.patient(), episode))));
    }

    private static Stream<List<String>> rows(Patient patient, Episode episode) {
        Stream<List<String>> planned = episode.followUp().visits().stream().flatMap(visit -> {
            Stream<Assessment> counted = Stream.ofNullable(visit.counted());
            return Stream.concat(counted, visit.others().stream().sorted(BY_TIME))
                    .map(one -> row(patient, episode, visit, one));
        });
        Stream<List<String>> unscheduled =
                episode.followUp().unscheduled().stream().sorted(BY_TIME).map(one -> row(patient, episode, null, one));
        return Stream.concat(planned, unscheduled);
    }

    private static final Comparator<Assessment> BY_TIME = Comparator.comparing(
                    Assessment::takenAt, Comparator.<@Nullable Instant>nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(one -> one.id().value());

    private static List<String> row(Patient patient, Episode episode, @Nullable Visit visit, Assessment one) {
        Procedure procedure = episode.procedure();
        List<String> row = new ArrayList<>(List.of(
                CsvOut.text(patient.code().value()),
                WideWriter.at(procedure.at()),
                CsvOut.cell(procedure.technique()),
                CsvOut.cell(one.timepoint()),
                assessedAt(procedure, one),
                CsvOut.code(one.mode()),
                CsvOut.cell(one.score(Instrument.NRS)),
                CsvOut.cell(one.score(Instrument.LANSS))));
        Map<LanssItem, Boolean> items = one.lanss() instanceof Lanss.Items(var answers) ? answers : Map.of();
        for (LanssItem item : LanssItem.values()) {
            @Nullable Boolean positive = items.get(item);
            row.add(positive == null ? "" : positive ? String.valueOf(item.weight()) : "0");
        }
        row.add(CsvOut.code(one.absence()));
        row.add(reduction(episode, visit, one, Instrument.NRS));
        row.add(reduction(episode, visit, one, Instrument.LANSS));
        row.add(response(episode, visit, one));
        return row;
    }

    private static String assessedAt(Procedure procedure, Assessment one) {
        @Nullable Instant takenAt = one.takenAt();
        return takenAt == null
                ? ""
                : LocalDateTime.ofInstant(takenAt, procedure.at().zone()).toString();
    }

    private static String reduction(Episode episode, @Nullable Visit visit, Assessment one, Instrument instrument) {
        @Nullable Integer before = episode.followUp().baseline().score(instrument);
        @Nullable Integer after = one.score(instrument);
        boolean followUp = visit == null || !visit.timepoint().isBaseline();
        return episode.hasOwnCourse() && followUp && before != null && before > 0 && after != null
                ? String.valueOf(-new Reduction(before, after)
                        .changePercent(episode.rule().threshold()))
                : "";
    }

    private static String response(Episode episode, @Nullable Visit visit, Assessment one) {
        if (!episode.hasOwnCourse()
                || visit == null
                || visit.timepoint().isBaseline()
                || !one.equals(visit.counted())) {
            return "";
        }
        return episode.rule()
                .response(episode.followUp().baseline(), visit)
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
