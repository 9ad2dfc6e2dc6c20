package org.paintrend.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Timing;

/**
 * An assessment form read against its episode.
 *
 * @param timing absent while there is no valid time
 * @param assessment absent while there are faults
 */
record AssessmentEntry(
        List<Fault> faults,
        @Nullable Timing timing,
        @Nullable Assessment assessment) {

    /** Who is recording what: the row's own id and version, and who entered it first. */
    record Origin(AssessmentId id, String recordedBy, long version) {
        static Origin of(Assessment present) {
            return new Origin(present.id(), present.recordedBy(), present.version());
        }
    }

    /** @param episode without the assessment that this one replaces */
    static AssessmentEntry read(Episode episode, AssessmentForm form, Origin origin, Instant now) {
        Reading reading = new Reading();
        @Nullable
        Instant takenAt =
                takenAt(reading, form, episode.procedure().at().zone(), now).orElse(null);
        boolean timeUnderstood = reading.clean();
        @Nullable Timing timing = takenAt == null ? null : Timing.of(episode, takenAt);
        Scores scores = Scores.read(reading, form);
        // Where the time is wrong already, a further fault about the timepoint would only confuse.
        Placing placing = timeUnderstood ? Placing.of(reading, episode, form, timing) : new Placing(null, null);
        @Nullable String note = reading.text("note", form.note(), Limits.NOTE).orElse(null);
        if (!reading.clean()) {
            return new AssessmentEntry(reading.faults(), timing, null);
        }
        return new AssessmentEntry(
                List.of(),
                timing,
                new Assessment(
                        origin.id(),
                        episode.procedure().id(),
                        placing.timepoint(),
                        takenAt,
                        form.mode(),
                        scores.nrs(),
                        scores.lanss(),
                        scores.pgic(),
                        scores.mrc(),
                        scores.absence(),
                        note,
                        placing.because(),
                        origin.recordedBy(),
                        origin.version()));
    }

    private static Optional<Instant> takenAt(Reading reading, AssessmentForm form, ZoneId zone, Instant now) {
        boolean dateGiven = !form.date().isBlank();
        boolean timeGiven = !form.time().isBlank();
        Optional<LocalDate> date = reading.date("date", form.date());
        Optional<LocalTime> time = Entries.time(reading, "time", form.time());
        if (dateGiven != timeGiven) {
            reading.refuse(dateGiven ? "time" : "date", "", Problem.REQUIRED);
        }
        if (date.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> takenAt = Entries.zoned(
                        reading, "time", date.get().atTime(time.get()), zone, form.laterOfTwo())
                .map(zoned -> zoned.toInstant());
        if (takenAt.isPresent() && takenAt.get().isAfter(now)) {
            boolean laterDay = date.get().isAfter(LocalDate.ofInstant(now, zone));
            return reading.refuse(
                    laterDay ? "date" : "time",
                    laterDay ? form.date() : form.time(),
                    Problem.IN_FUTURE,
                    Moments.minute(now, zone));
        }
        return takenAt;
    }
}
