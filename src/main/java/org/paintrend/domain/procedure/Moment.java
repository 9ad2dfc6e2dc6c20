package org.paintrend.domain.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When a procedure took place: the instant, the zone whose calendar counts its days, and how exactly it is known. The
 * zone is kept, because a clinic that moves does not move the days of its old procedures.
 */
public record Moment(Instant instant, ZoneId zone, Precision precision) {
    public Moment {
        instant = instant.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Only the day is known. */
    public static Moment on(LocalDate day, ZoneId zone) {
        return new Moment(day.atStartOfDay(zone).toInstant(), zone, Precision.DATE);
    }

    /**
     * A local time to the minute; of one that occurs twice, the earlier.
     *
     * @throws IllegalArgumentException when the clock was put forward over it
     */
    public static Moment at(LocalDateTime local, ZoneId zone) {
        if (LocalTimes.occurrences(local, zone) == 0) {
            throw new IllegalArgumentException(local + " does not exist in " + zone);
        }
        return new Moment(local.atZone(zone).withEarlierOffsetAtOverlap().toInstant(), zone, Precision.MINUTE);
    }

    /** The day in the procedure's own zone: day 0 of its plan. */
    public LocalDate date() {
        return local().toLocalDate();
    }

    /** Date and time in the procedure's own zone; midnight where only the day is known. */
    public LocalDateTime local() {
        return LocalDateTime.ofInstant(instant, zone);
    }

    /** Whole days from day 0 to the day of an instant, negative before it. */
    public int dayOf(Instant other) {
        return (int) ChronoUnit.DAYS.between(date(), LocalDate.ofInstant(other, zone));
    }

    /** The first instant of a day counted from day 0. */
    public Instant startOfDay(int day) {
        return date().plusDays(day).atStartOfDay(zone).toInstant();
    }

    /** Whole minutes from the procedure to an instant, negative before it. */
    public long minutesTo(Instant other) {
        return Math.floorDiv(ChronoUnit.SECONDS.between(instant, other), 60L);
    }

    /** Whether windows counted in minutes exist. */
    public boolean toTheMinute() {
        return precision == Precision.MINUTE;
    }
}
