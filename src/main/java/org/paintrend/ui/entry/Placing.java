package org.paintrend.ui.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Timing;
import org.paintrend.domain.outcome.VisitStatus;

/**
 * To which timepoint an entry belongs, and what is left to choose.
 *
 * @param takenAt when it was taken, or absent
 * @param timing where that falls, or absent
 * @param choices the timepoints it may be assigned to; none where its time decides
 * @param mayBeUnscheduled whether it may belong to no timepoint
 * @param chosen the timepoint it is assigned to, or absent
 * @param timed whether its time is part of the record
 */
record Placing(
        @Nullable Instant takenAt,
        @Nullable Timing timing,
        List<Timepoint> choices,
        boolean mayBeUnscheduled,
        @Nullable Timepoint chosen,
        boolean timed) {

    /** Places what was measured at a time. */
    static Placing ofScore(Episode episode, Instant takenAt, @Nullable String assigned) {
        Timing timing = Timing.of(episode, takenAt);
        List<Timepoint> offers = timing.timepoint() == null ? nearest(timing) : List.of();
        return new Placing(takenAt, timing, offers, true, pick(offers, assigned), true);
    }

    /** Places what was measured when nobody knows the time any more: a timepoint has to be chosen. */
    static Placing untimed(Episode episode, @Nullable String assigned) {
        List<Timepoint> choices = without(episode);
        return new Placing(null, null, choices, false, pick(choices, assigned), true);
    }

    /**
     * Places the reason why there is no score. It is about a timepoint; the time of writing it down belongs to the
     * record only where it falls into that timepoint's window.
     */
    static Placing ofAbsence(Episode episode, Optional<Instant> takenAt, @Nullable String assigned) {
        List<Timepoint> choices = without(episode);
        @Nullable Timing timing =
                takenAt.map(instant -> Timing.of(episode, instant)).orElse(null);
        @Nullable Timepoint byTime = timing == null || timing.timepoint() == null || !choices.contains(timing.timepoint())
                ? null
                : timing.timepoint();
        @Nullable Timepoint picked = pick(choices, assigned);
        @Nullable Timepoint chosen = picked == null ? byTime : picked;
        return new Placing(
                takenAt.orElse(null), timing, choices, false, chosen, chosen == null || chosen.equals(byTime));
    }

    /** Nothing can be told while date and time are not understood. */
    static Placing unknown() {
        return new Placing(null, null, List.of(), true, null, true);
    }

    /** The id for the form; where the time decides, nothing. */
    @Nullable String assigned() {
        boolean byTime = timed && timing != null && chosen != null && chosen.equals(timing.timepoint());
        return chosen == null || byTime ? null : chosen.id();
    }

    /** Whether an assignment needs its reason in words. */
    boolean needsReason() {
        return timing != null && timing.timepoint() == null && timed && chosen != null;
    }

    /** The nearest follow-up without a score, and the baseline as recalled; before the procedure only the baseline. */
    private static List<Timepoint> nearest(Timing timing) {
        boolean before = timing.day() < 0;
        Stream<Timepoint> followUp =
                timing.offers().stream().filter(point -> !before && !point.isBaseline()).limit(1);
        return Stream.concat(followUp, timing.offers().stream().filter(Timepoint::isBaseline))
                .toList();
    }

    private static List<Timepoint> without(Episode episode) {
        return episode.plan().timepoints().stream()
                .filter(point -> episode.procedure().isDone() || point.isBaseline())
                .filter(point -> episode.followUp()
                        .visit(point.id())
                        .map(visit -> visit.status() != VisitStatus.OBSERVED)
                        .orElse(false))
                .toList();
    }

    private static @Nullable Timepoint pick(List<Timepoint> choices, @Nullable String id) {
        return choices.stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
