package org.paintrend.domain.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Wilcoxon's signed-rank test of paired whole numbers (Biometrics Bulletin 1945;1:80-83): zeros are dropped and counted,
 * tied differences share their mid-rank.
 *
 * @param pairs all pairs, those without a difference among them
 * @param zeros pairs without a difference
 * @param plus the sum of the ranks of the positive differences; R calls it V
 * @param ties sum over groups of equal differences of t³ − t
 * @param doubled twice the rank of each difference that is not 0, so that they are whole; none beyond {@link #EXACT}
 */
public record SignedRank(int pairs, int zeros, double plus, double ties, List<Integer> doubled) {
    /** Up to so many differences that are not 0 every arrangement is counted. */
    public static final int EXACT = 20;

    /** With fewer differences that are not 0 no arrangement reaches p &lt; 0.05. */
    public static final int FEWEST = 6;

    private static final int TIES_PER_VARIANCE = 48;
    private static final int RANKS_PER_VARIANCE = 24;

    public SignedRank {
        doubled = List.copyOf(doubled);
    }

    /** The test of these differences, of any size. */
    public static SignedRank of(int[] differences) {
        int largest = 0;
        for (int difference : differences) {
            largest = Math.max(largest, Math.abs(difference));
        }
        int[] positive = new int[largest + 1];
        int[] negative = new int[largest + 1];
        for (int difference : differences) {
            (difference > 0 ? positive : negative)[Math.abs(difference)]++;
        }
        return ranked(differences.length, positive, negative);
    }

    /** How many pairs differ. */
    public int different() {
        return pairs - zeros;
    }

    /** Whether any arrangement of so few differences could be significant; if not, no p is to be shown. */
    public boolean couldBeSignificant() {
        return different() >= FEWEST;
    }

    /** Two-sided p by the normal approximation with continuity and tie correction; empty where nothing differs. */
    public OptionalDouble p() {
        int n = different();
        if (n == 0) {
            return OptionalDouble.empty();
        }
        double from = plus - n * (n + 1.0) / 4;
        double variance = n * (n + 1.0) * (2.0 * n + 1) / RANKS_PER_VARIANCE - ties / TIES_PER_VARIANCE;
        double z = (from - Math.signum(from) / 2) / Math.sqrt(variance);
        return OptionalDouble.of(Normal.beyond(z));
    }

    /** Two-sided p over all arrangements of signs; empty with more than {@link #EXACT} differences, or none. */
    public OptionalDouble exact() {
        int n = different();
        if (n == 0 || n > EXACT) {
            return OptionalDouble.empty();
        }
        int total = n * (n + 1);
        long[] ways = new long[total + 1];
        ways[0] = 1;
        for (int rank : doubled) {
            for (int sum = total; sum >= rank; sum--) {
                ways[sum] += ways[sum - rank];
            }
        }
        int seen = (int) Math.round(2 * plus);
        int smaller = Math.min(seen, total - seen);
        long asFar = 0;
        for (int sum = 0; sum <= smaller; sum++) {
            asFar += ways[sum];
        }
        return OptionalDouble.of(Math.min(1, 2.0 * asFar / (1L << n)));
    }

    private static SignedRank ranked(int pairs, int[] positive, int[] negative) {
        int zeros = positive[0] + negative[0];
        int n = pairs - zeros;
        List<Integer> doubled = new ArrayList<>();
        int before = 0;
        double plus = 0;
        double ties = 0;
        for (int size = 1; size < positive.length; size++) {
            int same = positive[size] + negative[size];
            int twiceRank = 2 * before + same + 1;
            plus += positive[size] * twiceRank / 2.0;
            ties += (double) same * same * same - same;
            doubled.addAll(Collections.nCopies(n <= EXACT ? same : 0, twiceRank));
            before += same;
        }
        return new SignedRank(pairs, zeros, plus, ties, doubled);
    }
}
