package org.paintrend.domain.cohort;

import java.util.Optional;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.statistics.Interval;
import org.paintrend.domain.statistics.Proportion;

/**
 * Responder rates at one timepoint for one limit of relief, always with their denominators.
 *
 * @param percent of relief from which on somebody is a responder
 * @param observed responders of those seen with a baseline above 0
 * @param imputed what could not be seen any more; empty where the plan does not ask the instrument
 */
public record Rates(int percent, Proportion observed, Optional<Imputed> imputed) {
    /**
     * The rates over all with a baseline above 0 of whom nothing more can come at the timepoint.
     *
     * @param nonResponder what is missing counts as non-response: the primary analysis
     * @param lastObservation what is missing is carried forward: for sensitivity alone
     * @param missing how many of the denominator were not seen
     */
    public record Imputed(Proportion nonResponder, Proportion lastObservation, int missing) {
        /** From none of the missing being a responder to all of them; empty where there is nobody. */
        public Optional<Interval> bounds() {
            double of = nonResponder.of();
            return of == 0
                    ? Optional.empty()
                    : Optional.of(new Interval(nonResponder.count() / of, (nonResponder.count() + missing) / of));
        }
    }

    /** The rates in a column of a table. */
    static Rates of(ScoreTable table, int column, int percent) {
        boolean isAsked = table.timepoints().get(column).asks(table.instrument());
        int seen = 0;
        int responders = 0;
        int settled = 0;
        int settledResponders = 0;
        int carriedResponders = 0;
        int missing = 0;
        for (int row = 0; row < table.rows(); row++) {
            int baseline = table.baseline(row);
            if (baseline <= 0) {
                continue;
            }
            int score = table.at(row, column);
            boolean responds = score != ScoreTable.ABSENT && responds(baseline, score, percent);
            seen += score == ScoreTable.ABSENT ? 0 : 1;
            responders += responds ? 1 : 0;
            if (table.standing(row, column) == Standing.SETTLED) {
                settled++;
                settledResponders += responds ? 1 : 0;
                carriedResponders += responds(baseline, table.carried(row, column), percent) ? 1 : 0;
                missing += score == ScoreTable.ABSENT ? 1 : 0;
            }
        }
        return new Rates(
                percent,
                new Proportion(responders, seen),
                isAsked
                        ? Optional.of(new Imputed(
                                new Proportion(settledResponders, settled),
                                new Proportion(carriedResponders, settled),
                                missing))
                        : Optional.empty());
    }

    private static boolean responds(int baseline, int score, int percent) {
        return new Reduction(baseline, score).atLeast(percent);
    }
}
