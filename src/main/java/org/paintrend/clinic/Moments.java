package org.paintrend.clinic;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Instants as a fault names them. */
final class Moments {
    private Moments() {}

    /** A minute in the zone's own time: {@code 2026-03-02T09:30}. */
    static String minute(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
