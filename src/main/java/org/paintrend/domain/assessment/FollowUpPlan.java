package org.paintrend.domain.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.paintrend.domain.procedure.Moment;

/**
 * When to ask after a procedure. A plan is data with a version; a procedure keeps the version it began with.
 *
 * @param timepoints the baseline first, then in order of time; their windows never overlap
 */
public record FollowUpPlan(int version, List<Timepoint> timepoints) {
    private static final int MINUTES_A_DAY = 24 * 60;

    public FollowUpPlan {
        timepoints = List.copyOf(timepoints);
        if (timepoints.isEmpty() || !timepoints.getFirst().isBaseline()) {
            throw new IllegalArgumentException("a plan begins with its baseline");
        }
        if (timepoints.stream().map(Timepoint::id).distinct().count() != timepoints.size()) {
            throw new IllegalArgumentException("every timepoint of a plan has its own id");
        }
        for (int i = 1; i < timepoints.size(); i++) {
            requireAfter(timepoints.get(i - 1), timepoints.get(i));
        }
    }

    /** Before, at 1 hour (NRS only: LANSS asks about the last week), 3 weeks and 12 weeks. */
    public static FollowUpPlan standard() {
        Set<Instrument> both = EnumSet.allOf(Instrument.class);
        return new FollowUpPlan(
                1,
                List.of(
                        new Timepoint("pre", Timepoint.Unit.BASELINE, 0, -30, 0, both),
                        new Timepoint("1h", Timepoint.Unit.MINUTES, 60, 30, 120, Set.of(Instrument.NRS)),
                        new Timepoint("3w", Timepoint.Unit.DAYS, 21, 14, 28, both),
                        new Timepoint("12w", Timepoint.Unit.DAYS, 84, 70, 98, both)));
    }

    /** The score everything else is compared with. */
    public Timepoint baseline() {
        return timepoints.getFirst();
    }

    /** The timepoint with this id. */
    public Optional<Timepoint> timepoint(String id) {
        return timepoints.stream().filter(point -> point.id().equals(id)).findFirst();
    }

    /** The timepoint in whose window an instant falls. */
    public Optional<Timepoint> at(Moment procedure, Instant takenAt) {
        return timepoints.stream()
                .filter(point -> point.window(procedure)
                        .map(window -> window.contains(takenAt))
                        .orElse(false))
                .findFirst();
    }

    /** The follow-up whose window is the first that has not closed: the one a score taken early can belong to. */
    public Optional<Timepoint> next(Moment procedure, Instant now) {
        return timepoints.stream()
                .filter(point -> !point.isBaseline())
                .filter(point -> point.window(procedure)
                        .filter(window -> !window.closedAt(now))
                        .isPresent())
                .findFirst();
    }

    /** The follow-ups (never the baseline), the one nearest in time first; those without a window are left out. */
    public Stream<Timepoint> nearest(Moment procedure, Instant takenAt) {
        return timepoints.stream()
                .filter(point -> !point.isBaseline() && point.window(procedure).isPresent())
                .sorted(Comparator.comparingLong(
                        point -> Math.abs(minutes(point.target(), point.unit()) - procedure.minutesTo(takenAt))));
    }

    private static void requireAfter(Timepoint earlier, Timepoint later) {
        boolean ordered = earlier.isBaseline()
                || (earlier.unit() == later.unit() && earlier.to() < later.from())
                // A day may begin a minute after the procedure, so it counts from its earliest start.
                || (earlier.unit() == Timepoint.Unit.MINUTES
                        && later.unit() == Timepoint.Unit.DAYS
                        && earlier.to() < minutes(later.from() - 1, later.unit()));
        if (!ordered || later.isBaseline()) {
            throw new IllegalArgumentException(
                    "the windows of " + earlier.id() + " and " + later.id() + " overlap or are out of order");
        }
    }

    private static long minutes(int count, Timepoint.Unit unit) {
        return unit == Timepoint.Unit.MINUTES ? count : (long) count * MINUTES_A_DAY;
    }
}
