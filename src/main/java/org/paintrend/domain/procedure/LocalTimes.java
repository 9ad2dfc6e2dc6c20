package org.paintrend.domain.procedure;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** Local times around a change of the clock. */
public final class LocalTimes {
    private LocalTimes() {}

    /** How often a local time occurs in a zone: never (clock put forward), once, or twice (clock put back). */
    public static int occurrences(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getValidOffsets(local).size();
    }
}
