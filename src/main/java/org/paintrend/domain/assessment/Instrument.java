package org.paintrend.domain.assessment;

import org.paintrend.domain.Coded;

/** The two pain instruments of the follow-up. */
public enum Instrument implements Coded {
    /** Numerical rating scale of pain intensity, 0 to 10. */
    NRS("nrs"),
    /** Leeds Assessment of Neuropathic Symptoms and Signs, 0 to 24. */
    LANSS("lanss");

    private final String id;

    Instrument(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
