package org.paintrend.exchange.release;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.Progress;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.sheet.Sheet;

/**
 * The records a release is made from.
 *
 * @param sheets of all of them, in the order they were recorded
 * @param catalogue the clinic's
 */
public record Source(List<PatientRecord> records, List<Sheet> sheets, ClinicCatalogue catalogue) {
    public Source {
        records = List.copyOf(records);
        sheets = List.copyOf(sheets);
    }

    /** Reads those of everybody who is not voided; the progress hears of every patient. */
    public static Source read(Clinic clinic, Progress progress) {
        return new Source(
                clinic.patients().unordered(progress),
                clinic.sheets().all(),
                clinic.catalogue().present());
    }

    Map<ProcedureId, List<Sheet>> sheetsByProcedure() {
        return sheets.stream().collect(Collectors.groupingBy(Sheet::procedure));
    }

    /** The subjects that are made of the records, in the order of what they are called by. */
    Release release(
            boolean isIdentifiable,
            Selection selection,
            Progress progress,
            Function<PatientRecord, Optional<Subject>> subject) {
        List<Subject> subjects = progress.map(records, subject).stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(one -> one.who().key()))
                .toList();
        return new Release(
                isIdentifiable,
                subjects,
                timepoints(selection),
                isIdentifiable
                        ? new Vocabulary(catalogue.techniques(), catalogue.sheets(), catalogue.formulary())
                        : Allowed.VOCABULARY);
    }

    /** Of every plan in use, the one of the first procedure first. */
    private List<Timepoint> timepoints(Selection selection) {
        Map<String, Timepoint> byId = new LinkedHashMap<>();
        records.stream()
                .sorted(Comparator.comparing(record -> record.patient().code().value()))
                .flatMap(record -> record.episodes().stream())
                .filter(episode -> episode.procedure().isDone() && selection.takes(episode.procedure()))
                .map(Episode::plan)
                .distinct()
                .flatMap(plan -> plan.timepoints().stream())
                .forEach(point -> byId.putIfAbsent(point.id(), point));
        return List.copyOf(byId.values());
    }
}
