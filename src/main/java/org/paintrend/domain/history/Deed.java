package org.paintrend.domain.history;

/** What was done. */
public enum Deed {
    /** Written for the first time. */
    CREATED,
    /** Something in it was changed. */
    CHANGED,
    /** What was planned was done. */
    DONE,
    /** What was planned was called off. */
    CANCELLED,
    /** What was called off is planned again. */
    PLANNED_AGAIN,
    /** Moved to the patient or procedure it belongs to. */
    MOVED,
    /** Entered by mistake: hidden from then on. */
    VOIDED,
    /** Voided by mistake: visible again. */
    RESTORED;

    /** Whether it is a step on the way of a procedure, and of nothing else. */
    public boolean isStep() {
        return this == DONE || this == CANCELLED || this == PLANNED_AGAIN;
    }
}
