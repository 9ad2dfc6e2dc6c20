package org.paintrend.domain.patient;

import org.paintrend.domain.Coded;

/** The patient's sex as the clinic recorded it. */
public enum Sex implements Coded {
    /** Male. */
    MALE("male"),
    /** Female. */
    FEMALE("female"),
    /** Neither of both. */
    OTHER("other"),
    /** Asked for and not known. */
    UNKNOWN("unknown");

    private final String id;

    Sex(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
