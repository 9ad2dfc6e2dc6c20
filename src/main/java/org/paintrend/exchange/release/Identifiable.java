package org.paintrend.exchange.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Precision;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.sheet.Sheet;

/** Lets out what is known of named patients, planned and cancelled procedures among it, in the order of their codes. */
public final class Identifiable {
    private final Map<ProcedureId, List<Sheet>> sheets;

    private Identifiable(Source source) {
        this.sheets = source.sheetsByProcedure();
    }

    /** What leaves of these records; the progress hears of every patient. */
    public static Release of(Source source, Selection selection, Progress progress) {
        Identifiable maker = new Identifiable(source);
        return source.release(true, selection, progress, record -> maker.subject(record, selection));
    }

    private Optional<Subject> subject(PatientRecord record, Selection selection) {
        Patient patient = record.patient();
        List<Treatment> treatments = record.episodes().stream()
                .filter(episode -> selection.takes(episode.procedure()))
                .map(this::treatment)
                .toList();
        return treatments.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Subject(new Who.Named(patient.code(), patient.identity()), patient.sex(), treatments));
    }

    private Treatment treatment(Episode episode) {
        Procedure procedure = episode.procedure();
        return new Treatment(
                new When.On(procedure.at()),
                procedure.status(),
                procedure.technique(),
                procedure.target().side(),
                procedure.description().ageYears(),
                procedure.description().bmi(),
                procedure.description().symptomMonths(),
                new Prose(
                        procedure.description().diagnosis(),
                        procedure.target().site(),
                        procedure.levels(),
                        procedure.operator(),
                        procedure.note(),
                        procedure.cancelReason(),
                        procedure.drugs()),
                new Assessed(
                                episode,
                                at -> new Taken.At(new Moment(at, procedure.at().zone(), Precision.MINUTE)))
                        .all(),
                sheets.getOrDefault(procedure.id(), List.of()).stream()
                        .map(sheet -> new Filled(sheet.kind(), sheet.timepoint(), sheet.values()))
                        .toList());
    }
}
