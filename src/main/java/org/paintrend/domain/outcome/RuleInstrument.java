package org.paintrend.domain.outcome;

import org.paintrend.domain.Coded;

/** Which instrument decides who is a responder. */
public enum RuleInstrument implements Coded {
    /** Pain intensity alone. */
    NRS("nrs"),
    /** LANSS alone. */
    LANSS("lanss"),
    /** Responder on both, else the weaker class of the two. */
    BOTH("both");

    private final String id;

    RuleInstrument(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
