package org.paintrend.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.assessment.Window;
import org.paintrend.domain.outcome.Placement;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.procedure.Moment;

/** When a visit was, or where it stands: "10 Aug · in window", "62 min", "due 19 Jan 2027", "declined". */
public final class PlacedText {
    private final Words words;
    private final Clinical clinical;

    public PlacedText(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    public String of(Visit visit, Moment procedure, ZoneId zone) {
        return switch (visit.status()) {
            case OBSERVED -> taken(visit, procedure, zone);
            case ABSENT -> visit.absence() == null ? "" : clinical.absence(visit.absence());
            case NOT_DUE -> window(visit, "record.due", zone);
            case OPEN ->
                visit.timepoint().isBaseline() ? clinical.status(visit.status()) : window(visit, "record.open", zone);
            case OVERDUE -> window(visit, "record.overdue", zone);
            case MISSED, CANCELLED ->
                visit.timepoint().isBaseline() ? words.get("common.not-recorded") : clinical.status(visit.status());
            case NO_WINDOW, ENDED, ELSEWHERE -> clinical.status(visit.status());
        };
    }

    private String taken(Visit visit, Moment procedure, ZoneId zone) {
        @Nullable Instant at = visit.takenAt();
        if (at == null) {
            return words.get("placement.time-not-recorded");
        }
        @Nullable Placement placement = visit.placement();
        if (visit.timepoint().unit() == Timepoint.Unit.MINUTES && placement == Placement.IN_WINDOW) {
            return words.get("timepoint.minutes", procedure.minutesTo(at));
        }
        LocalDate day = LocalDate.ofInstant(at, zone);
        if (visit.timepoint().isBaseline()) {
            return placement == Placement.IN_WINDOW || placement == null
                    ? words.date(day)
                    : joined(words.date(day), clinical.placement(placement));
        }
        return placement == null
                ? words.dayAndMonth(day)
                : joined(words.dayAndMonth(day), clinical.placement(placement));
    }

    private String window(Visit visit, String key, ZoneId zone) {
        @Nullable Window window = visit.window();
        if (window == null) {
            return clinical.status(visit.status());
        }
        boolean due = key.equals("record.due");
        Instant end = due ? window.overdueFrom() : window.closes();
        if (visit.timepoint().unit() == Timepoint.Unit.MINUTES) {
            return clinical.status(visit.status());
        }
        return words.get(key, words.date(LocalDate.ofInstant(end.minusSeconds(1), zone)));
    }

    private static String joined(String first, String second) {
        return first + " \u00b7 " + second;
    }
}
