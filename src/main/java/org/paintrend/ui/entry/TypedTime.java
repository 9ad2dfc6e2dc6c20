package org.paintrend.ui.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.LocalTimes;

/** Dates and times as people type them. What is not understood is left as it stands, so that a fault can name it. */
final class TypedTime {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]?([0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[./ ]([0-9]{1,2})[./ ]([0-9]{4})");

    private TypedTime() {}

    /** 9:05, 0905 and 9.05 become 09:05; anything else stays. */
    static String time(String typed) {
        Matcher parts = TIME.matcher(typed.strip());
        return parts.matches()
                ? "%2s:%s".formatted(parts.group(1), parts.group(2)).replace(' ', '0')
                : typed.strip();
    }

    /** 3.11.2026, 3/11/2026 and 3 Nov 2026 become 2026-11-03; anything else stays. */
    static String date(String typed, Locale locale) {
        String text = typed.strip();
        Matcher parts = DAY_FIRST.matcher(text);
        if (parts.matches()) {
            return "%s-%2s-%2s"
                    .formatted(parts.group(3), parts.group(2), parts.group(1))
                    .replace(' ', '0');
        }
        try {
            return DateTimeFormatter.ofPattern("d MMM uuuu", locale)
                    .parse(text, LocalDate::from)
                    .toString();
        } catch (DateTimeException notSo) {
            return text;
        }
    }

    /** The day an ISO date names, or empty. */
    static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException notSo) {
            return Optional.empty();
        }
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
            return day(date).map(day -> day.atTime(LocalTime.parse(time)));
        } catch (DateTimeException notSo) {
            return Optional.empty();
        }
    }
}
