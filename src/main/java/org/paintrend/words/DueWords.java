package org.paintrend.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.Completeness;
import org.paintrend.domain.followup.DueGroup;
import org.paintrend.domain.followup.DueVisit;

/** Who is due when, how long there is time, and how often it was tried. Days are those of the procedure's own zone. */
public final class DueWords {
    private static final int HALF_A_YEAR = 182;

    private final Words words;
    private final Clinical clinical;

    public DueWords(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    /** "Overdue". */
    public String group(DueGroup group) {
        return words.get("due.group." + Clinical.code(group));
    }

    /** "due 21 Oct", "due tomorrow", "due today at 14:07". */
    public String due(DueVisit visit, Instant now) {
        LocalDate today = today(visit, now);
        LocalDate target = visit.target();
        if (visit.inMinutes()) {
            String minute = time(visit, visit.window().overdueFrom().minus(1, ChronoUnit.MINUTES));
            return target.equals(today)
                    ? words.get("due.today-at", minute)
                    : words.get("due.at", day(target, today), minute);
        }
        return switch ((int) ChronoUnit.DAYS.between(today, target)) {
            case 0 -> words.get("due.today");
            case 1 -> words.get("due.tomorrow");
            default -> words.get("due.on", day(target, today));
        };
    }

    /** "window opens tomorrow", "window closes in 4 days", "window closed yesterday". */
    public String window(DueVisit visit, Instant now) {
        if (now.isBefore(visit.window().opens())) {
            return edge("opens", visit, visit.window().opens(), now);
        }
        return edge(visit.window().closedAt(now) ? "closed" : "closes", visit, end(visit), now);
    }

    /** "2 attempts", or "none yet". */
    public String attempts(DueVisit visit) {
        return visit.attempts().isEmpty()
                ? words.get("due.attempts.none")
                : words.count("due.attempts", visit.attempts().size());
    }

    /** "2 Nov, no answer" of the latest attempt, or an empty text. */
    public String latestAttempt(DueVisit visit, Instant now) {
        List<Attempt> attempts = visit.attempts();
        if (attempts.isEmpty()) {
            return "";
        }
        Attempt latest = attempts.getLast();
        LocalDate on = LocalDate.ofInstant(latest.at(), visit.zone());
        return words.get("due.attempt", day(on, today(visit, now)), clinical.attemptResult(latest.result()));
    }

    /** "Follow-up complete: 143 of 172 visits, 83 %". */
    public String completeness(Completeness complete) {
        if (complete.due() == 0) {
            return words.get("due.complete.none");
        }
        return words.count(
                "due.complete",
                complete.due(),
                words.number(complete.observed()),
                words.percent(percent(complete.observed(), complete.due())));
    }

    /** "3 Nov", with its year where half a year or more lies between: nearer by, nobody takes it for another year's. */
    public String day(LocalDate day, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(day, today)) < HALF_A_YEAR ? words.dayAndMonth(day) : words.date(day);
    }

    /** Rounded half up, but what is not all is never shown as all, nor what is something as nothing. */
    private static int percent(int observed, int due) {
        int rounded = (int) Math.round(100.0 * observed / due);
        return Math.clamp(rounded, observed == 0 ? 0 : 1, observed == due ? 100 : 99);
    }

    private String edge(String which, DueVisit visit, Instant at, Instant now) {
        String key = "due.window." + which;
        long days = ChronoUnit.DAYS.between(today(visit, now), LocalDate.ofInstant(at, visit.zone()));
        if (Math.abs(days) <= 1) {
            String near = key + (days == 0 ? ".today" : days > 0 ? ".tomorrow" : ".yesterday");
            return visit.inMinutes() ? words.get(near + "-at", time(visit, at)) : words.get(near);
        }
        return words.count(key + ".days", Math.abs(days));
    }

    private String time(DueVisit visit, Instant at) {
        return words.time(LocalTime.ofInstant(at, visit.zone()));
    }

    /** A window of whole days ends, for people, on its last day and not at the midnight after it. */
    private static Instant end(DueVisit visit) {
        return visit.inMinutes() ? visit.closes() : visit.closes().minusNanos(1);
    }

    private static LocalDate today(DueVisit visit, Instant now) {
        return LocalDate.ofInstant(now, visit.zone());
    }
}
