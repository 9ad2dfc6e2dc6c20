package org.paintrend.domain.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.paintrend.domain.procedure.Moment;

/**
 * A point of the follow-up plan with the window in which an assessment counts for it.
 *
 * @param id short code that names its columns in files: {@code pre}, {@code 1h}, {@code 3w}, {@code 12w}
 * @param unit what target and window are counted in
 * @param target days or minutes after the procedure; 0 for the baseline
 * @param from first day or minute of the window; negative for the baseline
 * @param to last day or minute of the window
 * @param asked the instruments the plan asks for
 */
public record Timepoint(String id, Unit unit, int target, int from, int to, Set<Instrument> asked) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,8}");
    private static final int WEEK = 7;

    /** How a timepoint is counted. */
    public enum Unit {
        /** Before the procedure, in days. */
        BASELINE,
        /** Whole minutes after it. */
        MINUTES,
        /** Days after it; day 0 is the procedure's own. */
        DAYS
    }

    public Timepoint {
        asked = Set.copyOf(asked);
        if (!ID.matcher(id).matches() || from > target || target > to || (unit != Unit.BASELINE && from < 0)) {
            throw new IllegalArgumentException(
                    "timepoint " + id + " needs a window around its target: " + from + " " + target + " " + to);
        }
    }

    /** Whether the plan asks for an instrument here. */
    public boolean asks(Instrument instrument) {
        return asked.contains(instrument);
    }

    /** Whether it is the score everything else is compared with. */
    public boolean isBaseline() {
        return unit == Unit.BASELINE;
    }

    /** Whether it reads the treatment and no longer the local anaesthetic: a week or more after the procedure. */
    public boolean isTherapeutic() {
        return unit == Unit.DAYS && target >= WEEK;
    }

    /** The window for a procedure; empty where it is counted in minutes and only the day is known. */
    public Optional<Window> window(Moment procedure) {
        return switch (unit) {
            case BASELINE -> {
                Instant end = procedure.toTheMinute()
                        ? procedure.instant().plus(Duration.ofMinutes(1))
                        : procedure.startOfDay(1);
                yield Optional.of(new Window(procedure.startOfDay(from), end, end));
            }
            case MINUTES ->
                procedure.toTheMinute()
                        ? Optional.of(new Window(
                                minute(procedure, from), minute(procedure, target + 1), minute(procedure, to + 1)))
                        : Optional.empty();
            case DAYS ->
                Optional.of(new Window(
                        procedure.startOfDay(from), procedure.startOfDay(target + 1), procedure.startOfDay(to + 1)));
        };
    }

    /** When its window opens where that is still to come, so that nothing can have been measured in it; else empty. */
    public Optional<LocalDateTime> opensLater(Moment procedure, Instant now) {
        return window(procedure)
                .map(Window::opens)
                .filter(now::isBefore)
                .map(opens -> LocalDateTime.ofInstant(opens, procedure.zone()));
    }

    /** How far from its target something was taken, in the timepoint's own unit. */
    public long distance(Moment procedure, Instant takenAt) {
        long elapsed = unit == Unit.MINUTES ? procedure.minutesTo(takenAt) : procedure.dayOf(takenAt);
        return Math.abs(elapsed - target);
    }

    private static Instant minute(Moment procedure, int minute) {
        return procedure.instant().plus(Duration.ofMinutes(minute));
    }
}
