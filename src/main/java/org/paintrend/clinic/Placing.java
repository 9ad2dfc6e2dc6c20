package org.paintrend.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Timing;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Procedure;

/**
 * Which timepoint of its procedure's plan an assessment belongs to.
 *
 * @param timepoint its id, or absent: unscheduled
 * @param because why it was assigned from outside the window, or absent
 */
record Placing(@Nullable String timepoint, @Nullable String because) {
    private static final String FIELD = "timepoint";

    /**
     * What is known of an entry that has no time.
     *
     * @param untimedAt the timepoint where it stands already, or absent: a new one, or one that had a time
     */
    record Entering(AssessmentEntry.Limit limit, @Nullable String untimedAt) {}

    /** Places an entry; what is wrong is added to the faults. */
    static Placing of(
            Reading reading, Episode episode, AssessmentForm form, @Nullable Timing timing, Entering entering) {
        Optional<Timepoint> chosen = chosen(reading, episode, form.timepoint());
        if (form.timepoint() != null && chosen.isEmpty()) {
            return new Placing(null, null);
        }
        Timepoint baseline = episode.plan().baseline();
        if (!episode.procedure().isDone()) {
            if (chosen.isPresent() && !chosen.get().isBaseline()) {
                return refused(reading, chosen.get(), List.of(baseline));
            }
            // Without a time the timepoint has to be named here, too.
            return timing == null ? named(reading, chosen) : new Placing(baseline.id(), null);
        }
        if (timing == null && form.absence() == null) {
            return untimed(reading, episode, form, chosen, entering);
        }
        if (timing == null || form.absence() != null) {
            // An absence is its own reason: it may be noted at any time for any timepoint.
            Optional<Timepoint> byTime = Optional.ofNullable(timing == null ? null : timing.timepoint());
            return named(reading, chosen.or(() -> byTime));
        }
        return chosen.isEmpty() || chosen.get().equals(timing.timepoint())
                ? new Placing(id(timing.timepoint()), null)
                : assigned(reading, episode, form, timing, chosen.get());
    }

    /**
     * Where an assessment belongs after its procedure has changed its time. What people decided stays: absences,
     * assignments with a reason and what was recalled. Nothing becomes a baseline by this: all others are compared
     * with it, so a person has to say that it is one.
     */
    static @Nullable String anew(Assessment assessment, Procedure before, Episode changed) {
        @Nullable Instant takenAt = assessment.takenAt();
        boolean baseline = changed.plan().baseline().id().equals(assessment.timepoint());
        boolean recalled = baseline && takenAt != null && before.at().minutesTo(takenAt) > 0;
        if (takenAt == null || assessment.absence() != null || assessment.assignedBecause() != null || recalled) {
            return assessment.timepoint();
        }
        @Nullable Timepoint byTime = Timing.of(changed, takenAt).timepoint();
        Moment at = changed.procedure().at();
        if (baseline) {
            return byTime == null && at.minutesTo(takenAt) <= 0 ? assessment.timepoint() : id(byTime);
        }
        boolean withoutWindow = Optional.ofNullable(assessment.timepoint())
                .flatMap(changed.plan()::timepoint)
                .filter(point -> withoutWindow(point, at, at.dayOf(takenAt)))
                .isPresent();
        if (withoutWindow) {
            return assessment.timepoint();
        }
        return byTime == null || byTime.isBaseline() ? null : byTime.id();
    }

    private static Optional<Timepoint> chosen(Reading reading, Episode episode, @Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        Optional<Timepoint> point = episode.plan().timepoint(id);
        return point.isPresent() ? point : reading.refuse(FIELD, id, Problem.NOT_OF_PLAN);
    }

    private static Placing named(Reading reading, Optional<Timepoint> chosen) {
        if (chosen.isEmpty()) {
            reading.refuse(FIELD, "", Problem.REQUIRED);
        }
        return new Placing(chosen.map(Timepoint::id).orElse(null), null);
    }

    /**
     * A score of which nobody knows the time. It cannot be from a window that is still to come; and whether a baseline
     * that is entered after the procedure is from before it, somebody has to say.
     */
    private static Placing untimed(
            Reading reading, Episode episode, AssessmentForm form, Optional<Timepoint> chosen, Entering entering) {
        Moment at = episode.procedure().at();
        if (chosen.isEmpty()) {
            return named(reading, chosen);
        }
        Timepoint point = chosen.get();
        Optional<LocalDateTime> opens = point.opensLater(at, entering.limit().now());
        @Nullable LocalDate diedOn = entering.limit().diedOn();
        if (opens.isPresent()) {
            reading.refuse(FIELD, point.id(), Problem.NOT_YET, opens.get());
        } else if (diedOn != null
                && point.window(at)
                        .filter(window ->
                                LocalDate.ofInstant(window.opens(), at.zone()).isAfter(diedOn))
                        .isPresent()) {
            Entries.contradiction(reading, FIELD, point.id(), "diedOn " + diedOn);
        }
        boolean isVouchedFor = point.id().equals(entering.untimedAt())
                && form.assignedBecause().isBlank();
        return point.isBaseline() && !isVouchedFor
                ? new Placing(
                        point.id(),
                        Entries.reason(reading, "assignedBecause", form.assignedBecause())
                                .orElse(null))
                : named(reading, chosen);
    }

    private static Placing assigned(
            Reading reading, Episode episode, AssessmentForm form, Timing timing, Timepoint chosen) {
        Procedure procedure = episode.procedure();
        boolean recalled = chosen.isBaseline() && timing.minutes() > 0;
        if (withoutWindow(chosen, procedure.at(), timing.day())) {
            return new Placing(chosen.id(), null);
        }
        if (!recalled && !timing.offers().contains(chosen)) {
            return refused(reading, chosen, timing.timepoint() == null ? timing.offers() : List.of(timing.timepoint()));
        }
        if (recalled && form.assignedBecause().isBlank()) {
            // Kept and shown; it counts only once a clinician says why.
            return new Placing(chosen.id(), null);
        }
        return new Placing(
                chosen.id(),
                Entries.reason(reading, "assignedBecause", form.assignedBecause())
                        .orElse(null));
    }

    private static Placing refused(Reading reading, Timepoint chosen, List<Timepoint> allowed) {
        reading.refuse(
                FIELD,
                chosen.id(),
                Problem.NOT_ONE_OF,
                allowed.stream().map(Timepoint::id).collect(Collectors.joining(", ")));
        return new Placing(null, null);
    }

    /** Whether only the procedure's day is known, so that on this day nothing speaks against the timepoint. */
    private static boolean withoutWindow(Timepoint timepoint, Moment procedure, int day) {
        return day == 0 && timepoint.window(procedure).isEmpty();
    }

    private static @Nullable String id(@Nullable Timepoint timepoint) {
        return timepoint == null ? null : timepoint.id();
    }
}
