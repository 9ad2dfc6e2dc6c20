package org.paintrend.ui.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.LocalTimes;

/** Times as people type them, and the instants they mean. What is not understood is left as it stands, so that a fault can name it. */
final class TypedTime {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]?([0-9]{2})");

    private TypedTime() {}

    /** 9:05, 0905 and 9.05 become 09:05; anything else stays. */
    static String time(String typed) {
        Matcher parts = TIME.matcher(typed.strip());
        return parts.matches()
                ? "%2s:%s".formatted(parts.group(1), parts.group(2)).replace(' ', '0')
                : typed.strip();
    }

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
