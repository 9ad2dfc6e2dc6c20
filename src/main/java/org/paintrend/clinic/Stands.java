package org.paintrend.clinic;

/** Which value stands where two records of one person say something different. */
public enum Stands {
    /** That of the record that stays. */
    STAYS,
    /** That of the record that goes. */
    GOES,
    /** Both, one after the other; only of free text. */
    BOTH
}
