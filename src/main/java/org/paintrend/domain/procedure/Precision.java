package org.paintrend.domain.procedure;

import org.paintrend.domain.Coded;

/** How exactly the time of a procedure is known. */
public enum Precision implements Coded {
    /** Only the day; there is no window counted in minutes. */
    DATE("date"),
    /** To the minute. */
    MINUTE("minute");

    private final String id;

    Precision(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
