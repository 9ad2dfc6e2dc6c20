package org.paintrend.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Procedure;

/**
 * One row for every procedure that was done, with the scores that count.
 *
 * @param timepoints of every plan in use, each once
 */
public record Wide(List<PatientRecord> patients, List<Timepoint> timepoints) {
    public Wide {
        patients = List.copyOf(patients);
        timepoints = List.copyOf(timepoints);
    }

    /** The procedures of these patients, in their order. */
    public static Wide of(List<PatientRecord> patients) {
        Map<String, Timepoint> byId = new LinkedHashMap<>();
        patients.stream()
                .flatMap(Wide::done)
                .map(Episode::plan)
                .distinct()
                .flatMap(plan -> plan.timepoints().stream())
                .forEach(point -> byId.putIfAbsent(point.id(), point));
        return new Wide(patients, List.copyOf(byId.values()));
    }

    /** The procedures that were done. */
    public static Stream<Episode> done(PatientRecord patient) {
        return patient.episodes().stream().filter(episode -> episode.procedure().isDone());
    }

    /** The names of the columns. */
    public List<String> columns() {
        return WideColumns.all(timepoints);
    }

    /** The rows; the progress hears of every patient. */
    public Stream<List<Cell>> rows(Progress progress) {
        return IntStream.range(0, patients.size()).boxed().flatMap(i -> {
            progress.reached(i + 1, patients.size());
            PatientRecord one = patients.get(i);
            return done(one).map(episode -> row(one.patient(), episode));
        });
    }

    private List<Cell> row(Patient patient, Episode episode) {
        Identity identity = patient.identity();
        Procedure procedure = episode.procedure();
        CaseDescription description = procedure.description();
        @Nullable Bmi bmi = description.bmi();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(patient.code().value()),
                Cell.text(identity.givenName()),
                Cell.text(identity.familyName()),
                identity.birthDate() == null ? Cell.EMPTY : new Cell.Day(identity.birthDate()),
                Cell.text(identity.phone()),
                Cell.code(patient.sex()),
                Cell.figure(description.ageYears()),
                bmi == null ? Cell.EMPTY : new Cell.Figure(new BigDecimal(bmi.toString())),
                Cell.code(procedure.target().side()),
                Cell.text(description.diagnosis()),
                Cell.figure(description.symptomMonths()),
                procedure.technique() == null ? Cell.EMPTY : new Cell.Code(procedure.technique()),
                new Cell.Time(procedure.at())));
        for (Timepoint point : timepoints) {
            @Nullable Visit visit = episode.followUp().visit(point.id()).orElse(null);
            for (Instrument instrument : Instrument.values()) {
                row.add(Cell.figure(visit == null ? null : visit.score(instrument)));
            }
        }
        return row;
    }
}
