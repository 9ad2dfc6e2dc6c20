package org.paintrend.domain.cohort;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Placement;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.procedure.CourseEndKind;

/** What can still come of a visit, which decides the rates it enters. */
enum Standing {
    /** Nothing more can come: its window has closed, it is recorded absent, or its course ended before. */
    SETTLED,
    /** There is a score, but its window is still open: a later one could replace it. */
    PROVISIONAL,
    /** Not due yet, or open and not seen. */
    AWAITED,
    /** Nobody could ask: minutes after a procedure of which only the day is known. */
    UNPLANNED,
    /** The course began with a plan that does not have this timepoint. */
    OFF_PLAN;

    static Standing of(@Nullable Visit visit, Instant now, @Nullable CourseEndKind ended) {
        if (visit == null) {
            return OFF_PLAN;
        }
        if (visit.window() == null) {
            return UNPLANNED;
        }
        return switch (visit.status()) {
            case MISSED, ABSENT, ENDED -> SETTLED;
            case OBSERVED -> visit.provisional(now) && ended == null ? PROVISIONAL : SETTLED;
            case NOT_DUE, OPEN, OVERDUE -> AWAITED;
            case NO_WINDOW, ELSEWHERE, CANCELLED -> UNPLANNED;
        };
    }

    /** The score that is looked at; absent where it was taken outside its window and only those in it count. */
    static @Nullable Integer score(@Nullable Visit visit, Instrument instrument, boolean withEarlyAndLate) {
        boolean isOutside =
                visit != null && (visit.placement() == Placement.EARLY || visit.placement() == Placement.LATE);
        return visit == null || (isOutside && !withEarlyAndLate) ? null : visit.score(instrument);
    }
}
