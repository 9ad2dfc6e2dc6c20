package org.paintrend.domain.numbness;

import org.paintrend.domain.Coded;

/** How the numbness went over its first hours. */
public enum EarlyCourse implements Coded {
    /** It receded. */
    IMPROVING("improving"),
    /** It stayed as it was. */
    SAME("same"),
    /** It grew. */
    WORSE("worse");

    private final String id;

    EarlyCourse(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
