package org.paintrend.domain.numbness;

import org.paintrend.domain.Coded;

/** How long after the injection the numbness began. */
public enum Onset implements Coded {
    /** Within seconds to minutes. */
    MINUTES("minutes"),
    /** Within hours. */
    HOURS("hours"),
    /** Later than that. */
    LATER("later");

    private final String id;

    Onset(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
