package org.paintrend.domain.outcome;

/** What the whole course of a procedure says, judged at the primary timepoint and the therapeutic ones before it. */
public enum CourseKind {
    /** Baseline missing or 0. */
    NOT_EVALUABLE,
    /** The primary timepoint is neither observed nor closed. */
    PENDING,
    /** The primary timepoint was missed or is absent. */
    UNKNOWN,
    /** Repeat, surgery, withdrawal or death before the primary timepoint. */
    ENDED_EARLY,
    /** Responder at the primary timepoint and at every earlier therapeutic one observed, at least one. */
    SUSTAINED,
    /** Responder at the primary timepoint, not at an earlier therapeutic one that was observed. */
    LATE,
    /** Responder at the primary timepoint, no earlier therapeutic one observed. */
    RESPONDER_EARLIER_UNKNOWN,
    /** Not a responder at the primary timepoint, responder at an earlier therapeutic one. */
    LOST,
    /** Responder neither at the primary timepoint nor at an earlier therapeutic one, at least one of them observed. */
    NONE,
    /** Not a responder at the primary timepoint, no earlier therapeutic one observed. */
    NON_RESPONDER_EARLIER_UNKNOWN
}
