package org.paintrend.domain.assessment;

/** What LANSS says of the mechanism: 12 or more means that neuropathic mechanisms likely contribute. */
public enum NeuropathicClass {
    /** 12 or more. */
    LIKELY,
    /** Below 12. */
    UNLIKELY,
    /** Too many items are missing to tell. */
    UNKNOWN
}
