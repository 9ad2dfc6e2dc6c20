package org.paintrend.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Timing;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;

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

    /**
     * Who is recording what: the row's own id and version, and who entered it first.
     *
     * @param untimedAt the timepoint where it stands already without a time, or absent
     */
    record Origin(
            AssessmentId id,
            String recordedBy,
            long version,
            @Nullable String untimedAt) {
        static Origin of(Assessment present) {
            return new Origin(
                    present.id(),
                    present.recordedBy(),
                    present.version(),
                    present.takenAt() == null ? present.timepoint() : null);
        }
    }

    /**
     * What limits the time of a score.
     *
     * @param now nothing was measured later
     * @param diedOn the day the patient died, or absent
     */
    record Limit(Instant now, @Nullable LocalDate diedOn) {
        /** As far as the episode itself knows: a death that ended its course. */
        static Limit of(Episode episode, Instant now) {
            @Nullable CourseEnd end = episode.procedure().end();
            return new Limit(now, end != null && end.kind() == CourseEndKind.DEATH ? end.date() : null);
        }
    }

    /** @param episode without the assessment that this one replaces */
    static AssessmentEntry read(Episode episode, AssessmentForm form, Origin origin, Limit limit) {
        Reading reading = new Reading();
        @Nullable
        Instant takenAt = PastTime.read(
                        reading,
                        form.date(),
                        form.time(),
                        form.laterOfTwo(),
                        episode.procedure().at().zone(),
                        limit.now())
                .orElse(null);
        requireAlive(reading, episode, form, takenAt, limit);
        boolean timeUnderstood = reading.clean();
        @Nullable Timing timing = takenAt == null ? null : Timing.of(episode, takenAt);
        Scores scores = Scores.read(reading, form);
        if (origin.version() == 0) {
            SharedCourses.refuse(reading, "timepoint", episode);
        }
        // Where the time is wrong already, a further fault about the timepoint would only confuse.
        Placing placing = timeUnderstood
                ? Placing.of(reading, episode, form, timing, new Placing.Entering(limit, origin.untimedAt()))
                : new Placing(null, null);
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

    /** Nobody is asked after death; why there is no score may be noted at any time. */
    private static void requireAlive(
            Reading reading, Episode episode, AssessmentForm form, @Nullable Instant takenAt, Limit limit) {
        if (takenAt != null
                && form.absence() == null
                && limit.diedOn() != null
                && takenAt.atZone(episode.procedure().at().zone()).toLocalDate().isAfter(limit.diedOn())) {
            Entries.contradiction(reading, "date", form.date(), "diedOn " + limit.diedOn());
        }
    }
}
