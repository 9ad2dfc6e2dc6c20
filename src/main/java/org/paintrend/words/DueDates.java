package org.paintrend.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.followup.DueVisit;

/**
 * Who is due when, with the date in full: for paper and files, which are read on another day than they were made. Dates
 * and times are those of the procedure's own zone.
 */
public final class DueDates {
    private final Words words;

    public DueDates(Words words) {
        this.words = words;
    }

    /** "3 Nov 2026", and the minute where the window is counted in minutes. */
    public String due(DueVisit visit) {
        return inMinutes(visit)
                ? words.dateTime(visit.window().overdueFrom().minus(1, ChronoUnit.MINUTES), visit.zone())
                : words.date(visit.target());
    }

    /** When the window closes: its last day, or the minute it is over. */
    public String closes(DueVisit visit) {
        return inMinutes(visit)
                ? words.dateTime(visit.closes(), visit.zone())
                : words.date(day(visit, visit.closes().minusNanos(1)));
    }

    /** "27 Oct 2026 – 10 Nov 2026": first and last day of the window, or the minutes between which it is open. */
    public String window(DueVisit visit) {
        Instant opens = visit.window().opens();
        return words.get(
                "due.window.to",
                inMinutes(visit) ? words.dateTime(opens, visit.zone()) : words.date(day(visit, opens)),
                closes(visit));
    }

    private static LocalDate day(DueVisit visit, Instant at) {
        return LocalDate.ofInstant(at, visit.zone());
    }

    private static boolean inMinutes(DueVisit visit) {
        return visit.visit().timepoint().unit() == Timepoint.Unit.MINUTES;
    }
}
