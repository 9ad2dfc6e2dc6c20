package org.paintrend.clinic;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.procedure.LocalTimes;

/** What the forms read in the same way. */
final class Entries {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private Entries() {}

    /** Text on one line. */
    static Optional<String> line(Reading reading, String field, String raw, int longest) {
        Optional<String> text = reading.text(field, raw, longest);
        if (text.isPresent() && text.get().chars().anyMatch(Character::isISOControl)) {
            return reading.refuse(field, raw, Problem.CONTROL_CHARACTER);
        }
        return text;
    }

    /** A reason that has to be given. */
    static Optional<String> reason(Reading reading, String field, String raw) {
        return raw.isBlank()
                ? reading.refuse(field, raw, Problem.REASON_REQUIRED)
                : reading.text(field, raw, Limits.REASON);
    }

    /** A time of day, {@code HH:mm}. */
    static Optional<LocalTime> time(Reading reading, String field, String raw) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return TIME.matcher(text).matches()
                ? Optional.of(LocalTime.parse(text))
                : reading.refuse(field, raw, Problem.NOT_A_TIME);
    }

    /** A local time in a zone: refused when it never happened, or happened twice and nobody chose which. */
    static Optional<ZonedDateTime> zoned(
            Reading reading, String field, LocalDateTime local, ZoneId zone, @Nullable Boolean laterOfTwo) {
        int occurrences = LocalTimes.occurrences(local, zone);
        String shown = local.toLocalTime().toString();
        if (occurrences == 0) {
            return reading.refuse(field, shown, Problem.TIME_DOES_NOT_EXIST);
        }
        if (occurrences > 1 && laterOfTwo == null) {
            return reading.refuse(field, shown, Problem.TIME_TWICE);
        }
        ZonedDateTime earlier = local.atZone(zone).withEarlierOffsetAtOverlap();
        return Optional.of(Boolean.TRUE.equals(laterOfTwo) ? earlier.withLaterOffsetAtOverlap() : earlier);
    }

    /** A whole number chosen and not typed. */
    static Optional<Integer> chosen(Reading reading, String field, @Nullable Integer value, int lowest, int highest) {
        return value == null ? Optional.empty() : reading.whole(field, value.toString(), lowest, highest);
    }

    /**
     * Something that another field makes impossible.
     *
     * @param other the name of the other field, a space, and what it holds
     */
    static void contradiction(Reading reading, String field, Object value, String other) {
        reading.fault(Fault.of(field, String.valueOf(value), Problem.CONTRADICTS, other));
    }
}
