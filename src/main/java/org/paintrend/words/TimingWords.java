package org.paintrend.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.assessment.Window;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Timing;
import org.paintrend.domain.procedure.Moment;

/** Where a time falls on the plan of a procedure, in words. */
public final class TimingWords {
    private static final int MINUTES_AN_HOUR = 60;
    private static final int HOURS_IN_MINUTES = 3;

    private final Words words;
    private final Clinical clinical;

    public TimingWords(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    /** "3 weeks, day 20, in window", or "Day 40, outside every window". */
    public String headline(Episode episode, Timing timing) {
        Timepoint timepoint = timing.timepoint();
        if (timepoint == null) {
            return capital(words.get("entry.timing.outside", distance(episode, timing)));
        }
        String name = clinical.timepoint(timepoint);
        if (!episode.procedure().isDone()) {
            return words.get("entry.timing.planned", name);
        }
        return words.get("entry.timing.in-window", name, place(timepoint, timing));
    }

    /** The window an entry falls into: "27 Oct to 10 Nov"; outside every window or before the procedure is done, empty. */
    public String window(Episode episode, Timing timing) {
        Timepoint timepoint = timing.timepoint();
        if (timepoint == null || !episode.procedure().isDone()) {
            return "";
        }
        return timepoint
                .window(episode.procedure().at())
                .map(window -> window(episode.procedure().at().zone(), timepoint, window))
                .orElse("");
    }

    /** A timepoint that an entry outside every window could be assigned to: "3 weeks, late". */
    public String offer(Episode episode, Timepoint timepoint, Instant takenAt) {
        Moment at = episode.procedure().at();
        boolean early = timepoint
                .window(at)
                .map(window -> takenAt.isBefore(window.opens()))
                .orElse(false);
        String key = early ? "early" : timepoint.isBaseline() ? "recalled" : "late";
        return words.get("entry.offer." + key, clinical.timepoint(timepoint));
    }

    private String place(Timepoint timepoint, Timing timing) {
        return switch (timepoint.unit()) {
            case BASELINE ->
                timing.day() == 0
                        ? words.get("entry.timing.same-day")
                        : words.count("entry.timing.days-ahead", -timing.day());
            case MINUTES -> words.get("entry.timing.minutes", timing.minutes());
            case DAYS -> words.get("entry.timing.day", timing.day());
        };
    }

    private String distance(Episode episode, Timing timing) {
        if (timing.day() < 0) {
            return words.count("entry.timing.days-before", -timing.day());
        }
        if (timing.day() > 0 || !episode.procedure().at().toTheMinute()) {
            return words.get("entry.timing.day", timing.day());
        }
        return timing.minutes() < HOURS_IN_MINUTES * MINUTES_AN_HOUR
                ? words.get("entry.timing.minutes-after", timing.minutes())
                : words.get("entry.timing.hours-after", timing.minutes() / MINUTES_AN_HOUR);
    }

    private String window(ZoneId zone, Timepoint timepoint, Window window) {
        Instant last = window.closes().minusSeconds(1);
        if (timepoint.unit() == Timepoint.Unit.MINUTES) {
            return words.get(
                    "entry.timing.window",
                    words.time(LocalTime.ofInstant(window.opens(), zone)),
                    words.time(LocalTime.ofInstant(last, zone)));
        }
        return words.get(
                "entry.timing.window",
                words.dayAndMonth(LocalDate.ofInstant(window.opens(), zone)),
                words.dayAndMonth(LocalDate.ofInstant(last, zone)));
    }

    private String capital(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(words.locale()) + sentence.substring(first);
    }
}
