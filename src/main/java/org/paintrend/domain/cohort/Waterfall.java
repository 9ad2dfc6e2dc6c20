package org.paintrend.domain.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.outcome.Response;

/**
 * The change of every course of the primary denominator at the primary timepoint, sorted.
 *
 * @param threshold of the clinic's rule, in percent
 * @param steps from the largest worsening to the largest relief; those with the same two scores are one
 * @param countable who is among them, and who cannot be
 */
public record Waterfall(
        Instrument instrument, Timepoint timepoint, int threshold, List<Step> steps, Countable countable) {
    private static final Comparator<Reduction> BY_CHANGE = Comparator.comparing(
                    (Reduction one) -> one, Waterfall::compareRelief)
            .thenComparing(Reduction::baseline);

    /**
     * Courses with the same two scores.
     *
     * @param response by the threshold
     * @param count at least 1
     */
    public record Step(Reduction reduction, Response response, int count) {
        /** The change in percent of the baseline, not rounded: −100 is free of pain, above 0 is worse. */
        public double percent() {
            return -100.0 * reduction.points() / reduction.baseline();
        }
    }

    public Waterfall {
        steps = List.copyOf(steps);
    }

    /** The changes of an instrument; empty where the plan does not ask it at the primary timepoint. */
    public static Optional<Waterfall> of(Cohort cohort, Instrument instrument) {
        return cohort.primary(instrument).map(timepoint -> of(cohort, instrument, timepoint));
    }

    private static Waterfall of(Cohort cohort, Instrument instrument, Timepoint timepoint) {
        ScoreTable table = cohort.table(instrument);
        int column = cohort.plan().timepoints().indexOf(timepoint);
        Map<Reduction, Integer> counts = new TreeMap<>(BY_CHANGE);
        for (int row = 0; row < table.rows(); row++) {
            if (Countable.counts(table, row, column) && table.at(row, column) != ScoreTable.ABSENT) {
                counts.merge(Countable.reduction(table, row, column), 1, Integer::sum);
            }
        }
        int threshold = cohort.rule().threshold();
        return new Waterfall(
                instrument,
                timepoint,
                threshold,
                counts.entrySet().stream()
                        .map(one -> new Step(one.getKey(), one.getKey().response(threshold), one.getValue()))
                        .toList(),
                Countable.of(table, column));
    }

    /** How many responded so. */
    public int count(Response response) {
        return steps.stream()
                .filter(step -> step.response() == response)
                .mapToInt(Step::count)
                .sum();
    }

    /** The smaller relief first, in whole numbers: p/b against q/c is p·c against q·b. */
    private static int compareRelief(Reduction one, Reduction other) {
        return Integer.compare(one.points() * other.baseline(), other.points() * one.baseline());
    }
}
