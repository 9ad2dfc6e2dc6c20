package org.paintrend.exchange.table;

import org.paintrend.domain.Coded;

/** What has to be known of a file before it can be read. */
public enum Setting implements Coded {
    ENCODING("encoding"),
    DELIMITER("delimiter"),
    SHEET("sheet"),
    HEAD("head"),
    DATE_ORDER("date-order"),
    DECIMAL_MARK("decimal-mark");

    private final String id;

    Setting(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
