package org.paintrend.domain.numbness;

import java.util.Locale;

/** What the answers suggest, from the mildest on. It supports and never replaces clinical judgement. */
public enum Suggestion {
    /** An effect that passes by itself. */
    LIKELY_BENIGN,
    /** A nerve may have been injured. */
    SUSPECTED_NERVE_INJURY,
    /** Signs of the cauda equina or the cord: now. */
    EMERGENCY;

    /** Its part in the keys of words: lower case, joined by a hyphen. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
