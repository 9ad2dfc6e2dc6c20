package org.paintrend.domain.safety;

import org.paintrend.domain.Coded;

/** What was answered to a question. Not answered at all is not one of them: it is absent. */
public enum Answer implements Coded {
    /** Yes. */
    YES("yes"),
    /** No. */
    NO("no"),
    /** Asked, and nobody knew. */
    UNKNOWN("unknown");

    private final String id;

    Answer(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
