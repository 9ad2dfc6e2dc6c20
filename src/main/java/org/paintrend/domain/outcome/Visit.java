package org.paintrend.domain.outcome;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.assessment.Window;

/**
 * One timepoint of one procedure's plan, with what was recorded for it.
 *
 * @param window absent where it is counted in minutes and only the day of the procedure is known
 * @param counted the assessment that counts, or absent
 * @param placement how the counted one relates to the window, or absent
 * @param others further assessments of this timepoint; visible, not counted
 */
public record Visit(
        Timepoint timepoint,
        @Nullable Window window,
        VisitStatus status,
        @Nullable Assessment counted,
        @Nullable Placement placement,
        List<Assessment> others) {
    public Visit {
        others = List.copyOf(others);
    }

    /** The same in another state. */
    Visit with(VisitStatus other) {
        return new Visit(timepoint, window, other, counted, placement, others);
    }

    /** The counted total of an instrument, or absent. */
    public @Nullable Integer score(Instrument instrument) {
        return counted == null ? null : counted.score(instrument);
    }

    /**
     * Whether the course of an instrument goes through here or breaks off here: there is a score, or the plan asks for
     * one. What the plan does not ask for is no gap.
     */
    public boolean onCourse(Instrument instrument) {
        return score(instrument) != null || timepoint.asks(instrument);
    }

    /** The recorded reason why there is no score, or absent. */
    public @Nullable AbsenceReason absence() {
        return counted == null ? null : counted.absence();
    }

    /** When the counted assessment was taken, or absent. */
    public @Nullable Instant takenAt() {
        return counted == null ? null : counted.takenAt();
    }

    /** Whether a score was taken and its window is still open, so that a later one could still replace it. */
    public boolean provisional(Instant now) {
        return status == VisitStatus.OBSERVED && window != null && !window.closedAt(now);
    }
}
