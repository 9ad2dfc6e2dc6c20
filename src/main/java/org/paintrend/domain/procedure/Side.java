package org.paintrend.domain.procedure;

import org.paintrend.domain.Coded;

/** The side of the body that hurts and was treated. */
public enum Side implements Coded {
    /** Left. */
    LEFT("left"),
    /** Right. */
    RIGHT("right"),
    /** Both sides. */
    BILATERAL("bilateral"),
    /** In the midline. */
    MIDLINE("midline");

    private final String id;

    Side(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
