package org.paintrend.domain.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.special.Gamma;

/**
 * Friedman's test of repeated measurements (J Am Stat Assoc 1937;32:675-701), corrected for ties.
 *
 * @param n complete rows
 * @param df degrees of freedom: measurements − 1
 */
public record Friedman(int n, double chiSquared, int df, double p) {
    private static final int PER_RANKS = 12;

    /**
     * The test of complete rows of equal length, at least two measurements each.
     *
     * @return empty where there is no row, or no row has two different values
     */
    public static Optional<Friedman> of(List<int[]> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int n = rows.size();
        int k = rows.getFirst().length;
        double[] sums = new double[k];
        double ties = 0;
        for (int[] row : rows) {
            ties += addRanks(row, sums);
        }
        double spread = Arrays.stream(sums)
                .map(sum -> (sum - n * (k + 1) / 2.0) * (sum - n * (k + 1) / 2.0))
                .sum();
        double scale = n * k * (k + 1.0) - ties / (k - 1);
        if (scale <= 0) {
            return Optional.empty();
        }
        double chiSquared = PER_RANKS * spread / scale;
        return Optional.of(new Friedman(n, chiSquared, k - 1, Gamma.regularizedGammaQ((k - 1) / 2.0, chiSquared / 2)));
    }

    /** Adds the mid-ranks of a row, and gives the sum of t³ − t over its ties. */
    private static double addRanks(int[] row, double[] sums) {
        double ties = 0;
        for (int i = 0; i < row.length; i++) {
            int below = 0;
            int same = 0;
            for (int other : row) {
                below += other < row[i] ? 1 : 0;
                same += other == row[i] ? 1 : 0;
            }
            sums[i] += below + (same + 1) / 2.0;
            // Each of the t equal values adds its part of t³ − t.
            ties += (double) same * same - 1;
        }
        return ties;
    }
}
