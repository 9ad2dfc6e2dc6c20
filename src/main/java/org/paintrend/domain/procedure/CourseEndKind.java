package org.paintrend.domain.procedure;

import org.paintrend.domain.Coded;

/** Why a course ended before its plan did. */
public enum CourseEndKind implements Coded {
    /** A later procedure on the same target. */
    REPEAT("repeat"),
    /** Surgery of the target. */
    SURGERY("surgery"),
    /** The patient withdrew. */
    WITHDRAWAL("withdrawal"),
    /** The patient died. */
    DEATH("death");

    private final String id;

    CourseEndKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
