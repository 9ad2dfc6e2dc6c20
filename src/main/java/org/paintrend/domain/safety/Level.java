package org.paintrend.domain.safety;

import org.paintrend.domain.Coded;

/** How much a finding stands in the way of a procedure. */
public enum Level implements Coded {
    /** The procedure goes on only when a named clinician says why. */
    STOP("stop"),
    /** To be weighed. */
    CAUTION("caution");

    private final String id;

    Level(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
