package org.paintrend.domain.procedure;

import org.paintrend.domain.Coded;

/** How far a procedure has come; only what was done has a course. */
public enum ProcedureStatus implements Coded {
    /** Agreed, not yet performed; a baseline may be entered already. */
    PLANNED("planned"),
    /** Performed: its follow-up plan runs. */
    DONE("done"),
    /** Called off, with a reason. */
    CANCELLED("cancelled");

    private final String id;

    ProcedureStatus(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
