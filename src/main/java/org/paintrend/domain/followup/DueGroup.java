package org.paintrend.domain.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.assessment.Window;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.procedure.Moment;

/**
 * Where a visit stands in the list of those to be asked. "Today" and every other day is read from the calendar of the
 * procedure's own zone, never the clinic's; the first group that fits is taken.
 */
public enum DueGroup {
    /** The status is overdue: from the first instant after the target day or minute until the window closes. */
    OVERDUE,
    /**
     * Not overdue, and one of: the target lies on today's date; the last moment of the window lies on today's date; a
     * window counted in minutes is open now.
     */
    TODAY,
    /** The target lies on one of the seven dates after today: from 00:00 of the day seven days before it. */
    NEXT_7_DAYS,
    /** The target lies further ahead, whether the window is open already or not. */
    LATER,
    /**
     * The window closed and nothing is recorded, not even a reason: from the instant of closing until, not including,
     * the same local time {@value #DAYS_SHOWN} days later.
     */
    JUST_MISSED;

    /** How many days a visit that was missed stays in the list. */
    public static final int DAYS_SHOWN = 14;

    private static final int WEEK = 7;

    /** The group of a visit of a procedure; empty when nobody has to ask for it (any more). */
    public static Optional<DueGroup> of(Visit visit, Moment procedure, Instant now) {
        @Nullable Window window = visit.window();
        if (window == null || visit.timepoint().isBaseline()) {
            return Optional.empty();
        }
        return switch (visit.status()) {
            case OVERDUE -> Optional.of(OVERDUE);
            case OPEN, NOT_DUE -> Optional.of(ahead(visit, window, procedure, now));
            case MISSED -> now.isBefore(leaves(window, procedure.zone())) ? Optional.of(JUST_MISSED) : Optional.empty();
            case OBSERVED, ABSENT, NO_WINDOW, ENDED, ELSEWHERE, CANCELLED -> Optional.empty();
        };
    }

    /** Whether it belongs to the work of today: overdue or due today. The badge counts these. */
    public boolean isPressing() {
        return this == OVERDUE || this == TODAY;
    }

    /** The date of the target in a zone. */
    static LocalDate target(Window window, ZoneId zone) {
        return lastDay(window.overdueFrom(), zone);
    }

    /** The first instant after now at which a visit with this window may change its group. */
    static Optional<Instant> nextChange(Window window, ZoneId zone, Instant now) {
        Instant midnight =
                LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
        return Stream.of(window.opens(), window.overdueFrom(), window.closes(), leaves(window, zone), midnight)
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }

    private static DueGroup ahead(Visit visit, Window window, Moment procedure, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, procedure.zone());
        LocalDate target = target(window, procedure.zone());
        boolean running = visit.timepoint().unit() == Timepoint.Unit.MINUTES && window.contains(now);
        if (running
                || target.equals(today)
                || lastDay(window.closes(), procedure.zone()).equals(today)) {
            return TODAY;
        }
        return target.isAfter(today.plusDays(WEEK)) ? LATER : NEXT_7_DAYS;
    }

    /** The date on which the last moment before an instant lies: a window that closes at midnight ends the day before. */
    private static LocalDate lastDay(Instant firstAfter, ZoneId zone) {
        return LocalDate.ofInstant(firstAfter.minusNanos(1), zone);
    }

    private static Instant leaves(Window window, ZoneId zone) {
        return window.closes().atZone(zone).plusDays(DAYS_SHOWN).toInstant();
    }
}
