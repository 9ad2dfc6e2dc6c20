package org.paintrend.exchange.release;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.privacy.SafeHarbor;
import org.paintrend.domain.privacy.StudyId;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.sheet.Sheet;

/**
 * Lets out what may be told of patients who are not named: built up field by field of what is allowed, so that what nobody
 * thought of stays. Only procedures that were done; in the order of the random numbers, which says nothing.
 */
public final class Deidentified {
    private final Map<PatientId, StudyId> ids;
    private final Map<ProcedureId, List<Sheet>> sheets;

    private Deidentified(Source source, Map<PatientId, StudyId> ids) {
        this.ids = ids;
        this.sheets = source.sheetsByProcedure();
    }

    /**
     * What leaves of these records; the progress hears of every patient.
     *
     * @param ids the random number of every patient of whom something leaves
     */
    public static Release of(Source source, Selection selection, Map<PatientId, StudyId> ids, Progress progress) {
        Deidentified maker = new Deidentified(source, ids);
        return source.release(false, selection, progress, record -> maker.subject(record, selection));
    }

    private Optional<Subject> subject(PatientRecord record, Selection selection) {
        Patient patient = record.patient();
        List<Treatment> treatments = new ArrayList<>();
        Gaps gaps = new Gaps();
        for (Episode episode : record.episodes()) {
            if (episode.procedure().isDone()) {
                @Nullable Integer age = age(patient, episode);
                When when = gaps.next(episode.procedure().at(), age);
                if (selection.takes(episode.procedure())) {
                    treatments.add(treatment(episode, when, age));
                }
            }
        }
        return treatments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(
                        new Who.Numbered(Objects.requireNonNull(ids.get(patient.id()))), patient.sex(), treatments));
    }

    private Treatment treatment(Episode episode, When when, @Nullable Integer age) {
        Procedure procedure = episode.procedure();
        Moment at = procedure.at();
        return new Treatment(
                when,
                procedure.status(),
                procedure.technique() == null ? null : Allowed.technique(procedure.technique()),
                procedure.target().side(),
                SafeHarbor.age(age),
                procedure.description().bmi(),
                SafeHarbor.months(procedure.description().symptomMonths()),
                Prose.NONE,
                new Assessed(
                                episode,
                                taken ->
                                        SafeHarbor.allows(age, at.dayOf(taken)) ? new Taken.Day(at.dayOf(taken)) : null)
                        .all(),
                sheets.getOrDefault(procedure.id(), List.of()).stream()
                        .flatMap(sheet -> new AllowedSheet(sheet, at.date(), age).filled().stream())
                        .toList());
    }

    private static @Nullable Integer age(Patient patient, Episode episode) {
        var age = episode.age(patient);
        return age.isPresent() ? (Integer) age.getAsInt() : null;
    }

    /** Counts the procedures of one patient and the days between them, as far as those may be told. */
    private static final class Gaps {
        private @Nullable Moment first;
        private @Nullable Moment previous;
        private @Nullable Integer firstAge;
        private int number;

        When next(Moment at, @Nullable Integer age) {
            number++;
            @Nullable Integer days = null;
            if (first == null || previous == null) {
                first = at;
            } else {
                // Not from the day before alone: many short gaps add up.
                int all = days(first, at);
                days = SafeHarbor.allows(firstAge, all) ? (Integer) days(previous, at) : null;
            }
            if (firstAge == null && age != null) {
                // An age that was noted later only: counted from there it is told too late rather than too early.
                firstAge = age;
                first = at;
            }
            previous = at;
            return new When.Counted(number, days);
        }

        private static int days(Moment from, Moment to) {
            return (int) ChronoUnit.DAYS.between(from.date(), to.date());
        }
    }
}
