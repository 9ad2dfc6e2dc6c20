package org.paintrend.domain.cohort;

import java.util.Arrays;
import java.util.List;

/**
 * Cumulative responders: for each percentage of relief the share of the primary denominator that reached it.
 *
 * @param of the primary denominator: with a baseline above 0, and nothing more can come at the timepoint
 * @param reached how many reached at least 0, 1, … 100 %
 */
public record Cumulative(int of, List<Integer> reached) {
    /** The highest relief there is, in percent. */
    public static final int ALL = 100;

    public Cumulative {
        reached = List.copyOf(reached);
    }

    /** The share that reached a percentage from 0 to 100; NaN where there is nobody. */
    public double share(int percent) {
        return of == 0 ? Double.NaN : (double) reached.get(percent) / of;
    }

    static Cumulative of(ScoreTable table, int column) {
        int settled = 0;
        int[] best = new int[ALL + 1];
        for (int row = 0; row < table.rows(); row++) {
            int baseline = table.baseline(row);
            if (baseline <= 0 || table.standing(row, column) != Standing.SETTLED) {
                continue;
            }
            settled++;
            int score = table.at(row, column);
            if (score != ScoreTable.ABSENT && score <= baseline) {
                // The largest whole percentage that is reached: 100 (b − f) ≥ x b.
                best[ALL * (baseline - score) / baseline]++;
            }
        }
        for (int percent = ALL; percent > 0; percent--) {
            best[percent - 1] += best[percent];
        }
        return new Cumulative(settled, Arrays.stream(best).boxed().toList());
    }
}
