package org.paintrend.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;

/** Reads when something happened, from the fields {@code date} and {@code time}: both or neither, never to come. */
final class PastTime {
    private PastTime() {}

    /** The instant; empty where nothing was given, or with faults. */
    static Optional<Instant> read(
            Reading reading, String date, String time, @Nullable Boolean laterOfTwo, ZoneId zone, Instant now) {
        boolean dateGiven = !date.isBlank();
        Optional<LocalDate> day = reading.date("date", date);
        Optional<LocalTime> hour = Entries.time(reading, "time", time);
        if (dateGiven == time.isBlank()) {
            reading.refuse(dateGiven ? "time" : "date", "", Problem.REQUIRED);
        }
        if (day.isEmpty() || hour.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> at = Entries.zoned(reading, "time", day.get().atTime(hour.get()), zone, laterOfTwo)
                .map(ZonedDateTime::toInstant);
        if (at.isPresent() && at.get().isAfter(now)) {
            boolean laterDay = day.get().isAfter(LocalDate.ofInstant(now, zone));
            return reading.refuse(
                    laterDay ? "date" : "time", laterDay ? date : time, Problem.IN_FUTURE, Moments.minute(now, zone));
        }
        return at;
    }
}
