package org.paintrend.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.FollowUp;
import org.paintrend.domain.outcome.Placement;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** What is written under a visit: its timepoint, when it was or is due, and whether it was out of its window. */
final class VisitCaption {
    private static final char NO_BREAK = '\u00A0';
    private static final Set<VisitStatus> NEVER_DUE =
            EnumSet.of(VisitStatus.NO_WINDOW, VisitStatus.ENDED, VisitStatus.CANCELLED);

    private final Words words;
    private final Clinical clinical;
    private final Moment procedure;

    VisitCaption(Words words, FollowUp followUp) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.procedure = followUp.procedure().at();
    }

    /** The timepoint's name. */
    String name(Visit visit) {
        return clinical.timepoint(visit.timepoint());
    }

    /** The parts of the second line: the date, and the day or minutes after the procedure. */
    List<String> when(Visit visit) {
        Instant takenAt = visit.takenAt();
        if (takenAt == null) {
            return visit.status() == VisitStatus.OBSERVED ? List.of() : due(visit);
        }
        LocalDate day = LocalDate.ofInstant(takenAt, procedure.zone());
        Timepoint timepoint = visit.timepoint();
        return switch (timepoint.unit()) {
            case BASELINE -> List.of(whole(words.date(day)));
            case MINUTES -> List.of(date(day), words.get("timepoint.minutes", procedure.minutesTo(takenAt)));
            case DAYS -> List.of(date(day), words.get("timepoint.days", procedure.dayOf(takenAt)));
        };
    }

    /** What sets it apart from a visit in its window, or an empty text. */
    String apart(Visit visit) {
        Placement placement = visit.placement();
        if (visit.status() == VisitStatus.OVERDUE) {
            return clinical.status(VisitStatus.OVERDUE);
        }
        return placement == null || placement == Placement.IN_WINDOW || visit.absence() != null
                ? ""
                : clinical.placement(placement);
    }

    /** When it was and whether it was out of its window, in one line. */
    String line(Visit visit) {
        return Stream.concat(when(visit).stream(), Stream.of(apart(visit)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "))
                .replace(NO_BREAK, ' ');
    }

    private List<String> due(Visit visit) {
        Timepoint timepoint = visit.timepoint();
        if (timepoint.isBaseline() || NEVER_DUE.contains(visit.status())) {
            return List.of();
        }
        LocalDate target = timepoint.unit() == Timepoint.Unit.MINUTES
                ? LocalDate.ofInstant(
                        procedure.instant().plus(Duration.ofMinutes(timepoint.target())), procedure.zone())
                : procedure.date().plusDays(timepoint.target());
        return List.of(words.get("chart.due", date(target)));
    }

    private String date(LocalDate day) {
        return whole(day.getYear() == procedure.date().getYear() ? words.dayAndMonth(day) : words.date(day));
    }

    /** A date is never broken over two lines. */
    private static String whole(String date) {
        return date.replace(' ', NO_BREAK);
    }
}
