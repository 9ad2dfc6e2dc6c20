package org.paintrend.domain.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.assessment.Window;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;

/**
 * Everything recorded for one procedure, laid out on its plan as it stands at a moment.
 *
 * @param visits one for each timepoint of the plan, in its order, the baseline first
 * @param unscheduled assessments outside every window that nobody assigned
 * @param asOf the moment it is looked at
 */
public record FollowUp(Procedure procedure, List<Visit> visits, List<Assessment> unscheduled, Instant asOf) {
    public FollowUp {
        visits = List.copyOf(visits);
        unscheduled = List.copyOf(unscheduled);
    }

    /** Lays the assessments of one procedure out on its plan. */
    public static FollowUp of(Procedure procedure, FollowUpPlan plan, List<Assessment> assessments, Instant now) {
        List<Visit> visits = new ArrayList<>();
        for (Timepoint timepoint : plan.timepoints()) {
            List<Assessment> here = assessments.stream()
                    .filter(one -> timepoint.id().equals(one.timepoint()))
                    .toList();
            visits.add(visit(procedure, timepoint, here, now));
        }
        List<Assessment> unscheduled = assessments.stream()
                .filter(one -> one.timepoint() == null
                        || plan.timepoint(one.timepoint()).isEmpty())
                .toList();
        return new FollowUp(procedure, visits, unscheduled, now);
    }

    /** The same without a schedule of its own: what was recorded stays, everything else is asked for elsewhere. */
    FollowUp askedElsewhere() {
        return new FollowUp(
                procedure,
                visits.stream()
                        .map(visit -> visit.counted() == null ? visit.with(VisitStatus.ELSEWHERE) : visit)
                        .toList(),
                unscheduled,
                asOf);
    }

    /** The score everything else is compared with. */
    public Visit baseline() {
        return visits.getFirst();
    }

    /** The follow-ups after the baseline. */
    public List<Visit> afterwards() {
        return visits.subList(1, visits.size());
    }

    /** The visit of a timepoint. */
    public Optional<Visit> visit(String timepoint) {
        return visits.stream()
                .filter(visit -> visit.timepoint().id().equals(timepoint))
                .findFirst();
    }

    /** Everything recorded for the procedure, counted or not: by timepoint, then what is unscheduled. */
    public List<Assessment> assessments() {
        return Stream.concat(visits.stream().flatMap(FollowUp::recorded), unscheduled.stream())
                .toList();
    }

    /** One of the assessments recorded for the procedure. */
    public Optional<Assessment> assessment(AssessmentId id) {
        return assessments().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The latest follow-up after the baseline that holds a score of an instrument. */
    public Optional<Visit> lastObserved(Instrument instrument) {
        return afterwards().reversed().stream()
                .filter(visit -> visit.score(instrument) != null)
                .findFirst();
    }

    /** The next visit somebody has to ask for, empty when none is left or the procedure was not done. */
    public Optional<Visit> nextDue() {
        return procedure.isDone()
                ? afterwards().stream()
                        .filter(visit -> !visit.status().closed())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a time lies on the day it is looked at, by the calendar of the procedure's time zone. */
    public boolean isToday(@Nullable Instant instant) {
        return instant != null
                && procedure.at().dayOf(instant) == procedure.at().dayOf(asOf);
    }

    private static Stream<Assessment> recorded(Visit visit) {
        return Stream.concat(Stream.ofNullable(visit.counted()), visit.others().stream());
    }

    private static Visit visit(Procedure procedure, Timepoint timepoint, List<Assessment> here, Instant now) {
        Counting counting = new Counting(procedure.at(), timepoint);
        @Nullable Window window = timepoint.window(procedure.at()).orElse(null);
        @Nullable
        Assessment counted = counting.counted(here.stream()
                        .filter(one -> !overtaken(procedure, timepoint, window, one))
                        .toList())
                .orElse(null);
        List<Assessment> others =
                here.stream().filter(one -> !one.equals(counted)).toList();
        return new Visit(
                timepoint,
                window,
                status(procedure, timepoint, window, counted, now),
                counted,
                counted == null ? null : counting.placement(counted),
                others);
    }

    private static VisitStatus status(
            Procedure procedure,
            Timepoint timepoint,
            @Nullable Window window,
            @Nullable Assessment counted,
            Instant now) {
        if (counted != null) {
            return counted.absence() == null ? VisitStatus.OBSERVED : VisitStatus.ABSENT;
        }
        if (procedure.status() == ProcedureStatus.CANCELLED) {
            return VisitStatus.CANCELLED;
        }
        if (window == null) {
            // Before the procedure nobody can know its clock time: nothing is lost yet.
            return procedure.isDone() ? VisitStatus.NO_WINDOW : VisitStatus.NOT_DUE;
        }
        if (!timepoint.isBaseline() && endedBefore(procedure, window)) {
            return VisitStatus.ENDED;
        }
        if (!procedure.isDone()) {
            return timepoint.isBaseline() ? VisitStatus.OPEN : VisitStatus.NOT_DUE;
        }
        if (now.isBefore(window.opens())) {
            return VisitStatus.NOT_DUE;
        }
        if (window.closedAt(now)) {
            return VisitStatus.MISSED;
        }
        return now.isBefore(window.overdueFrom()) ? VisitStatus.OPEN : VisitStatus.OVERDUE;
    }

    /**
     * Whether an assessment is known to be from after the day the course ended: by its time, or without one by its window
     * that opened only then. A score would then tell of what came next, a repeat for one; the reason for a gap that was
     * there before may still be noted.
     */
    private static boolean overtaken(
            Procedure procedure, Timepoint timepoint, @Nullable Window window, Assessment assessment) {
        @Nullable CourseEnd end = procedure.end();
        @Nullable Instant takenAt = assessment.takenAt();
        if (timepoint.isBaseline() || end == null) {
            return false;
        }
        Instant nextDay =
                end.date().plusDays(1).atStartOfDay(procedure.at().zone()).toInstant();
        boolean noted = assessment.absence() != null && (window == null || !endedBefore(procedure, window));
        @Nullable Instant earliest = takenAt != null || window == null ? takenAt : window.opens();
        return earliest != null && !earliest.isBefore(nextDay) && !noted;
    }

    /** Whether the course ended while the window was still to come or open: then nobody missed it. */
    private static boolean endedBefore(Procedure procedure, Window window) {
        @Nullable CourseEnd end = procedure.end();
        return end != null
                && end.date().atStartOfDay(procedure.at().zone()).toInstant().isBefore(window.closes());
    }
}
