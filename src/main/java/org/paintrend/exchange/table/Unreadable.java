package org.paintrend.exchange.table;

import org.paintrend.domain.Coded;

/** Why a file is no table that could be read. */
public enum Unreadable implements Coded {
    /** There is nothing in it. */
    EMPTY("empty"),
    /** A workbook of before 2007, or one behind a password. */
    OLD_WORKBOOK("old-workbook"),
    /** A workbook that cannot be opened, or a packed file that is none. */
    BROKEN_WORKBOOK("broken-workbook"),
    /** Neither text nor workbook. */
    NO_TEXT("no-text"),
    /** Larger than anything a clinic keeps in one table. */
    TOO_LARGE("too-large");

    private final String id;

    Unreadable(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
