package org.paintrend.store;

import org.paintrend.domain.Coded;

/** What was done to a row. */
public enum Action implements Coded {
    /** It was written for the first time. */
    CREATE("create"),
    /** Something in it was changed. */
    CHANGE("change"),
    /** It was moved to the patient or procedure it belongs to. */
    MOVE("move"),
    /** It was entered by mistake: hidden from now on. */
    VOID("void"),
    /** It was voided by mistake: visible again. */
    RESTORE("restore");

    private final String id;

    Action(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
