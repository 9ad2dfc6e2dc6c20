package org.paintrend.clinic;

import org.paintrend.domain.Coded;

/** What to do with a procedure that is there already: same patient, time, technique and side. */
public enum OnDuplicate implements Coded {
    /** Refuse the whole file. */
    FAIL("fail"),
    /** Keep what is there and pass the row over. */
    SKIP("skip"),
    /** Take over what is filled in and differs. */
    UPDATE("update");

    private final String id;

    OnDuplicate(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
