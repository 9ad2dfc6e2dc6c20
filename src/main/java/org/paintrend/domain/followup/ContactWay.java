package org.paintrend.domain.followup;

import org.paintrend.domain.Coded;

/** How somebody tried to reach a patient. */
public enum ContactWay implements Coded {
    /** By telephone. */
    PHONE("phone"),
    /** By a written message to the telephone. */
    MESSAGE("message"),
    /** By video call. */
    VIDEO("video"),
    /** By post. */
    LETTER("letter"),
    /** Another way, told in the note. */
    OTHER("other");

    private final String id;

    ContactWay(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
