package org.paintrend.domain.cohort;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.statistics.Comparison;

/**
 * The primary responder rates of two groups at the primary timepoint.
 *
 * @param threshold of relief, in percent
 * @param other the comparator
 * @param refusal why the two cannot be compared; empty where they can
 */
public record GroupComparison(
        Instrument instrument, Timepoint timepoint, int threshold, Group one, Group other, Optional<Refusal> refusal) {

    /**
     * A group.
     *
     * @param name as it is read
     * @param rates of those who can be counted
     */
    public record Group(String name, Countable countable, Rates.Imputed rates) {}

    /** Why two groups are not compared. */
    public enum Refusal {
        /** Nobody can be counted in one of them. */
        NOBODY,
        /** Procedures are in both: they would be compared with themselves. */
        SHARED
    }

    /**
     * Compares two groups, each with its name; empty where the plan does not ask the instrument at the primary timepoint.
     *
     * @param other the comparator, looked at by the same rule and plan as the first
     */
    public static Optional<GroupComparison> of(
            String name, Cohort one, String otherName, Cohort other, Instrument instrument) {
        return one.primary(instrument).map(timepoint -> {
            Group first = group(name, one, instrument, timepoint);
            Group second = group(otherName, other, instrument, timepoint);
            return new GroupComparison(
                    instrument,
                    timepoint,
                    one.rule().threshold(),
                    first,
                    second,
                    refusal(first, second, isShared(one, other)));
        });
    }

    /** The comparison; empty where it is refused. */
    public Optional<Comparison> comparison() {
        return refusal.isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Comparison(one.rates().nonResponder(), other.rates().nonResponder()));
    }

    private static Group group(String name, Cohort cohort, Instrument instrument, Timepoint timepoint) {
        ScoreTable table = cohort.table(instrument);
        int column = cohort.plan().timepoints().indexOf(timepoint);
        return new Group(
                name,
                Countable.of(table, column),
                Rates.of(table, column, cohort.rule().threshold()).imputed().orElseThrow());
    }

    private static Optional<Refusal> refusal(Group one, Group other, boolean isShared) {
        if (isShared) {
            return Optional.of(Refusal.SHARED);
        }
        boolean isEmpty = one.countable().of() == 0 || other.countable().of() == 0;
        return isEmpty ? Optional.of(Refusal.NOBODY) : Optional.empty();
    }

    private static boolean isShared(Cohort one, Cohort other) {
        Set<ProcedureId> seen = new HashSet<>();
        one.cases().forEach(first -> seen.add(first.procedure().id()));
        return other.cases().stream()
                .anyMatch(second -> seen.contains(second.procedure().id()));
    }
}
