package org.paintrend.domain.assessment;

import org.paintrend.domain.Coded;

/** The period a pain intensity speaks of. */
public enum RecallPeriod implements Coded {
    /** Pain at this moment. */
    NOW("now"),
    /** Average pain of the last 24 hours. */
    AVERAGE_24H("average-24h"),
    /** Worst pain of the last 24 hours. */
    WORST_24H("worst-24h"),
    /** Average pain of the last week. */
    AVERAGE_WEEK("average-week");

    private final String id;

    RecallPeriod(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
