package org.paintrend.domain.assessment;

import org.paintrend.domain.Coded;

/** How the patient was asked. */
public enum Mode implements Coded {
    /** Face to face in the clinic. */
    CLINIC("clinic"),
    /** By telephone. */
    PHONE("phone"),
    /** By video call. */
    VIDEO("video"),
    /** By a form on paper. */
    POST("post");

    private final String id;

    Mode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
