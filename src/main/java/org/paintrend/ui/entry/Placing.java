package org.paintrend.ui.entry;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Timing;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.domain.procedure.Moment;

/**
 * To which timepoint an entry belongs, and what is left to choose.
 *
 * @param takenAt when it was taken, or absent
 * @param timing where that falls, or absent
 * @param choices the timepoints it may be assigned to; none where its time decides
 * @param mayBeUnscheduled whether it may belong to no timepoint
 * @param chosen the timepoint it is assigned to, or absent
 */
record Placing(
        @Nullable Instant takenAt,
        @Nullable Timing timing,
        List<Timepoint> choices,
        boolean mayBeUnscheduled,
        @Nullable Timepoint chosen) {

    /**
     * Places what was measured at a time.
     *
     * @param about the id of the timepoint the entry was opened for: it is offered although another may be nearer
     */
    static Placing ofScore(Episode episode, Instant takenAt, @Nullable String assigned, @Nullable String about) {
        Timing timing = Timing.of(episode, takenAt);
        @Nullable Timepoint byTime = timing.timepoint();
        List<Timepoint> unclear = byTime == null ? List.of() : sameDay(episode, timing, byTime);
        if (byTime != null) {
            @Nullable Timepoint picked = pick(unclear, assigned);
            return new Placing(takenAt, timing, unclear, false, picked == null ? byTime : picked);
        }
        List<Timepoint> offers = nearest(timing, about);
        return new Placing(takenAt, timing, offers, true, pick(offers, assigned));
    }

    /** Places what was measured when nobody knows the time any more: a timepoint has to be chosen. */
    static Placing untimed(Episode episode, @Nullable String assigned) {
        List<Timepoint> choices = without(episode);
        return new Placing(null, null, choices, false, pick(choices, assigned));
    }

    /** Places the reason why there is no score: about any timepoint without one, by its time if nothing is chosen. */
    static Placing ofAbsence(Episode episode, Optional<Instant> takenAt, @Nullable String assigned) {
        List<Timepoint> choices = without(episode);
        @Nullable
        Timing timing = takenAt.map(instant -> Timing.of(episode, instant)).orElse(null);
        @Nullable Timepoint byTime = timing == null ? null : timing.timepoint();
        @Nullable Timepoint picked = pick(choices, assigned);
        return new Placing(
                takenAt.orElse(null),
                timing,
                choices,
                false,
                picked == null && byTime != null ? pick(choices, byTime.id()) : picked);
    }

    /** Nothing can be told while date and time are not understood. */
    static Placing unknown() {
        return new Placing(null, null, List.of(), true, null);
    }

    /** The id for the form; where the time decides, nothing. */
    @Nullable
    String assigned() {
        boolean byTime = timing != null && chosen != null && chosen.equals(timing.timepoint());
        return chosen == null || byTime ? null : chosen.id();
    }

    /** Whether nobody knows when it was taken, and it is said to be the baseline. */
    boolean isUntimedBaseline() {
        return takenAt == null && timing == null && chosen != null && chosen.isBaseline();
    }

    /** Whether it is a score assigned from outside every window, so that there is a reason to be told. */
    boolean fromOutside() {
        return mayBeUnscheduled && chosen != null;
    }

    /** The nearest follow-up without a score or the one it is about, and the baseline as recalled; before the procedure only the baseline. */
    private static List<Timepoint> nearest(Timing timing, @Nullable String about) {
        boolean before = timing.day() < 0;
        Stream<Timepoint> followUp = timing.offers().stream()
                .filter(point -> !before && !point.isBaseline())
                .sorted(Comparator.comparing(point -> !point.id().equals(about)))
                .limit(1);
        return Stream.concat(followUp, timing.offers().stream().filter(Timepoint::isBaseline))
                .toList();
    }

    /** Where only the day of the procedure is known: its baseline, and what the plan asks minutes afterwards. */
    private static List<Timepoint> sameDay(Episode episode, Timing timing, Timepoint byTime) {
        Moment at = episode.procedure().at();
        if (!episode.procedure().isDone() || at.toTheMinute() || timing.day() != 0) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(byTime),
                        without(episode).stream()
                                .filter(point -> point.window(at).isEmpty()))
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
