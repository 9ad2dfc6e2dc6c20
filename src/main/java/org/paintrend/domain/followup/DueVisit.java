package org.paintrend.domain.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.assessment.Window;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;

/**
 * One scheduled assessment that somebody has to ask for, or that was just missed.
 *
 * @param visit one of the episode's, with a window and nothing recorded
 * @param attempts to reach the patient for this visit, the earliest first
 * @param group where it stands at the moment the list was made
 */
public record DueVisit(Patient patient, Episode episode, Visit visit, List<Attempt> attempts, DueGroup group) {
    /** By group, and in each by the time until the window closes; then by patient code and procedure. */
    public static final Comparator<DueVisit> ORDER = Comparator.comparing(DueVisit::group)
            .thenComparing(DueVisit::closes)
            .thenComparing(due -> due.patient().code().value())
            .thenComparing(due -> due.procedure().id().value());

    public DueVisit {
        attempts = List.copyOf(attempts);
        if (visit.window() == null) {
            throw new IllegalArgumentException("a visit is due only in a window");
        }
    }

    /** The procedure it follows up. */
    public Procedure procedure() {
        return episode.procedure();
    }

    /** The first instant after the window. */
    public Instant closes() {
        return window().closes();
    }

    /** The day of the target, in {@link #zone()}. */
    public LocalDate target() {
        return DueGroup.target(window(), zone());
    }

    /** The procedure's own zone, whose calendar all its days are read from. */
    public ZoneId zone() {
        return procedure().at().zone();
    }

    /** Whether its window is counted in minutes; else it is one of whole days. */
    public boolean inMinutes() {
        return visit.timepoint().unit() == Timepoint.Unit.MINUTES;
    }

    /** Opens, becomes overdue, closes. */
    public Window window() {
        return Objects.requireNonNull(visit.window());
    }
}
