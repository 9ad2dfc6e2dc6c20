package org.paintrend.domain.history;

/** What was done. */
public enum Deed {
    /** Written for the first time. */
    CREATED,
    /** Something in it was changed. */
    CHANGED,
    /** Moved to the patient or procedure it belongs to. */
    MOVED,
    /** Entered by mistake: hidden from then on. */
    VOIDED,
    /** Voided by mistake: visible again. */
    RESTORED
}
