package org.paintrend.domain.outcome;

/** How the time of an assessment relates to the window of its timepoint. */
public enum Placement {
    /** Taken in the window. */
    IN_WINDOW,
    /** Imported or noted without a time. */
    TIME_NOT_RECORDED,
    /** Before the window, assigned with a reason; outside the primary analysis. */
    EARLY,
    /** After the window, assigned with a reason; outside the primary analysis. */
    LATE,
    /** A baseline told after the procedure; it counts only if a clinician said so. */
    RECALLED
}
