package org.paintrend.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.FollowUp;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Procedure;

/** Writes the wide file: one row for every procedure that was done, with the scores that count. */
public final class WideWriter {
    private WideWriter() {}

    /** Writes the procedures of these patients, in their order. */
    public static void write(List<PatientRecord> patients, OutputStream out) throws IOException {
        write(patients, out, Progress.unheard());
    }

    /** As {@link #write(List, OutputStream)}; the progress hears of every patient. */
    public static void write(List<PatientRecord> patients, OutputStream out, Progress progress) throws IOException {
        List<Timepoint> timepoints = timepoints(patients);
        CsvOut.write(
                out,
                WideColumns.all(timepoints),
                CsvOut.counted(patients, progress)
                        .flatMap(one -> done(one).map(episode -> row(one.patient(), episode, timepoints))));
    }

    /** The procedures that have a course. */
    static Stream<Episode> done(PatientRecord patient) {
        return patient.episodes().stream().filter(episode -> episode.procedure().isDone());
    }

    /** When it was done, in its own zone: a date, or a date with a time. */
    static String at(Moment at) {
        return at.toTheMinute() ? at.local().toString() : at.date().toString();
    }

    /** The timepoints of every plan in use, each once. */
    private static List<Timepoint> timepoints(List<PatientRecord> patients) {
        Map<String, Timepoint> byId = new LinkedHashMap<>();
        patients.stream()
                .flatMap(WideWriter::done)
                .map(Episode::plan)
                .distinct()
                .flatMap(plan -> plan.timepoints().stream())
                .forEach(point -> byId.putIfAbsent(point.id(), point));
        return List.copyOf(byId.values());
    }

    private static List<String> row(Patient patient, Episode episode, List<Timepoint> timepoints) {
        Identity identity = patient.identity();
        Procedure procedure = episode.procedure();
        CaseDescription description = procedure.description();
        List<String> row = new ArrayList<>(List.of(
                CsvOut.text(patient.code().value()),
                CsvOut.text(identity.givenName()),
                CsvOut.text(identity.familyName()),
                CsvOut.cell(identity.birthDate()),
                CsvOut.text(identity.phone()),
                CsvOut.code(patient.sex()),
                CsvOut.cell(description.ageYears()),
                CsvOut.cell(description.bmi()),
                CsvOut.code(procedure.target().side()),
                CsvOut.text(description.diagnosis()),
                CsvOut.cell(description.symptomMonths()),
                CsvOut.cell(procedure.technique()),
                at(procedure.at())));
        for (Timepoint point : timepoints) {
            for (Instrument instrument : Instrument.values()) {
                row.add(CsvOut.cell(score(episode.followUp(), point, instrument)));
            }
        }
        return row;
    }

    private static @Nullable Integer score(FollowUp followUp, Timepoint point, Instrument instrument) {
        @Nullable Visit visit = followUp.visit(point.id()).orElse(null);
        return visit == null ? null : visit.score(instrument);
    }
}
