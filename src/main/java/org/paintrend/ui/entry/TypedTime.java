package org.paintrend.ui.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.LocalTimes;

/** The instants that a typed date and time mean. */
final class TypedTime {
    private TypedTime() {}

    /** Whether the clock was put back over this local time, so that one of two has to be chosen. */
    static boolean twice(String date, String time, ZoneId zone) {
        return local(date, time)
                .filter(local -> LocalTimes.occurrences(local, zone) == 2)
                .isPresent();
    }

    /** The instant meant, or empty while date and time do not name one. */
    static Optional<Instant> instant(String date, String time, @Nullable Boolean laterOfTwo, ZoneId zone) {
        return local(date, time)
                .filter(local -> LocalTimes.occurrences(local, zone) > 0)
                .map(local -> local.atZone(zone))
                .map(zoned -> Boolean.TRUE.equals(laterOfTwo)
                        ? zoned.withLaterOffsetAtOverlap()
                        : zoned.withEarlierOffsetAtOverlap())
                .map(ZonedDateTime::toInstant);
    }

    private static Optional<LocalDateTime> local(String date, String time) {
        try {
            return Optional.of(LocalDate.parse(date).atTime(LocalTime.parse(time)));
        } catch (DateTimeException notSo) {
            return Optional.empty();
        }
    }
}
