package org.paintrend.exchange.table;

import org.paintrend.domain.Coded;

/** What stands before the decimals of a figure written as text. */
public enum DecimalMark implements Coded {
    POINT("point"),
    COMMA("comma");

    private final String id;

    DecimalMark(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
