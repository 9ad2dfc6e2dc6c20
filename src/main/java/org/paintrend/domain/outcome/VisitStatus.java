package org.paintrend.domain.outcome;

/** Where a scheduled timepoint stands at a moment. */
public enum VisitStatus {
    /** The window has not opened. */
    NOT_DUE,
    /** The window is open, the target not yet past. */
    OPEN,
    /** The target is past, the window still open. */
    OVERDUE,
    /** The window closed and nothing was recorded. */
    MISSED,
    /** A score was recorded. */
    OBSERVED,
    /** Recorded as absent, with its reason. */
    ABSENT,
    /** Only the day of the procedure is known: there is no window counted in minutes. */
    NO_WINDOW,
    /** The course ended before, nothing is due any more. */
    ENDED,
    /** Asked for in the course of another procedure of the same sitting. */
    ELSEWHERE,
    /** The procedure was called off: nothing is due. */
    CANCELLED;

    /** Whether nothing more can be expected in the window. */
    public boolean closed() {
        return switch (this) {
            case NOT_DUE, OPEN, OVERDUE -> false;
            case MISSED, OBSERVED, ABSENT, NO_WINDOW, ENDED, ELSEWHERE, CANCELLED -> true;
        };
    }
}
