package org.paintrend.clinic;

import java.time.Instant;
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
        Instant takenAt = PastTime.read(
                        reading,
                        form.date(),
                        form.time(),
                        form.laterOfTwo(),
                        episode.procedure().at().zone(),
                        now)
                .orElse(null);
        requireAlive(reading, episode, form, takenAt);
        boolean timeUnderstood = reading.clean();
        @Nullable Timing timing = takenAt == null ? null : Timing.of(episode, takenAt);
        Scores scores = Scores.read(reading, form);
        if (origin.version() == 0) {
            SharedCourses.refuse(reading, "timepoint", episode);
        }
        // Where the time is wrong already, a further fault about the timepoint would only confuse.
        Placing placing = timeUnderstood
                ? Placing.of(reading, episode, form, timing, new Placing.Entering(now, origin.version() == 0))
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
    private static void requireAlive(Reading reading, Episode episode, AssessmentForm form, @Nullable Instant takenAt) {
        @Nullable CourseEnd end = episode.procedure().end();
        if (takenAt != null
                && form.absence() == null
                && end != null
                && end.kind() == CourseEndKind.DEATH
                && takenAt.atZone(episode.procedure().at().zone()).toLocalDate().isAfter(end.date())) {
            Entries.contradiction(reading, "date", form.date(), "diedOn " + end.date());
        }
    }
}
