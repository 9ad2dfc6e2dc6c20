package org.paintrend.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.DueVisit;

/**
 * Who is due when, with the date in full: for paper and files, which are read on another day than they were made. Dates
 * and times are those of the procedure's own zone.
 */
public final class DueDates {
    private final Words words;
    private final Clinical clinical;

    public DueDates(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    /** "3 Nov 2026", and the minute where the window is counted in minutes. */
    public String due(DueVisit visit) {
        return visit.inMinutes()
                ? words.dateTime(visit.window().overdueFrom().minus(1, ChronoUnit.MINUTES), visit.zone())
                : words.date(visit.target());
    }

    /** When the window closes: its last day, or the minute it is over. */
    public String closes(DueVisit visit) {
        return visit.inMinutes()
                ? words.dateTime(visit.closes(), visit.zone())
                : words.date(day(visit, visit.closes().minusNanos(1)));
    }

    /** "27 Oct 2026 – 10 Nov 2026": first and last day of the window, or the minutes between which it is open. */
    public String window(DueVisit visit) {
        Instant opens = visit.window().opens();
        return words.get(
                "due.window.to",
                visit.inMinutes() ? words.dateTime(opens, visit.zone()) : words.date(day(visit, opens)),
                closes(visit));
    }

    /** "2 Nov 2026, no answer" of the latest attempt, or an empty text. */
    public String latestAttempt(DueVisit visit) {
        if (visit.attempts().isEmpty()) {
            return "";
        }
        Attempt latest = visit.attempts().getLast();
        return words.get("due.attempt", words.date(day(visit, latest.at())), clinical.attemptResult(latest.result()));
    }

    private static LocalDate day(DueVisit visit, Instant at) {
        return LocalDate.ofInstant(at, visit.zone());
    }
}
