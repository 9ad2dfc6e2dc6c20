package org.paintrend.domain.outcome;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Procedure;

/**
 * Where a time falls on the plan of one procedure.
 *
 * @param timepoint the timepoint in whose window it falls, or absent: outside every window
 * @param day days since the procedure, negative before it
 * @param minutes minutes since the procedure, negative before it; meaningless where only its day is known
 * @param offers outside every window: the timepoints without a score it could be assigned to with a reason, the
 *     nearest first (before the procedure and after it: the baseline, as recalled, is the last)
 */
public record Timing(@Nullable Timepoint timepoint, int day, long minutes, List<Timepoint> offers) {
    public Timing {
        offers = List.copyOf(offers);
    }

    /** Places a time on the plan of an episode. */
    public static Timing of(Episode episode, Instant takenAt) {
        Procedure procedure = episode.procedure();
        Moment at = procedure.at();
        FollowUpPlan plan = episode.plan();
        @Nullable Timepoint inWindow = plan.at(at, takenAt).orElse(null);
        if (!procedure.isDone()) {
            // Before it is done only a baseline can be taken, however far away the planned day still is.
            return new Timing(plan.baseline(), at.dayOf(takenAt), at.minutesTo(takenAt), List.of());
        }
        List<Timepoint> offers = inWindow != null
                ? List.of()
                : Stream.concat(plan.nearest(at, takenAt), Stream.of(plan.baseline()))
                        .filter(point -> episode.followUp()
                                .visit(point.id())
                                .map(visit -> visit.status() != VisitStatus.OBSERVED)
                                .orElse(false))
                        .toList();
        return new Timing(inWindow, at.dayOf(takenAt), at.minutesTo(takenAt), offers);
    }
}
