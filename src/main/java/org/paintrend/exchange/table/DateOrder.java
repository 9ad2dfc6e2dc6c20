package org.paintrend.exchange.table;

import org.paintrend.domain.Coded;

/** In which order days are written as text. A year of four digits in front is read in any case. */
public enum DateOrder implements Coded {
    /** 2026-03-02. */
    YEAR_FIRST("year-first"),
    /** 02.03.2026 is the second of March. */
    DAY_FIRST("day-first"),
    /** 03/02/2026 is the second of March. */
    MONTH_FIRST("month-first");

    private final String id;

    DateOrder(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
