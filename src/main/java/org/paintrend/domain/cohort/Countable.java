package org.paintrend.domain.cohort;

import org.paintrend.domain.outcome.Reduction;

/**
 * Who of a cohort can be counted at a timepoint, and why the others cannot. A percentage needs a baseline above 0; the
 * primary analysis needs that nothing more can come.
 *
 * @param courses all
 * @param withoutBaseline no baseline was recorded
 * @param zeroBaseline the baseline is 0: a percentage of nothing does not exist
 * @param open a baseline above 0, and a score can still come or be replaced
 * @param unplanned a baseline above 0, and nobody could ask at this timepoint
 * @param seen of the primary denominator: with a score
 * @param missing of the primary denominator: without one
 */
public record Countable(
        int courses, int withoutBaseline, int zeroBaseline, int open, int unplanned, int seen, int missing) {

    /** The primary denominator. */
    public int of() {
        return seen + missing;
    }

    static Countable of(ScoreTable table, int column) {
        int withoutBaseline = 0;
        int zeroBaseline = 0;
        int open = 0;
        int unplanned = 0;
        int seen = 0;
        int missing = 0;
        for (int row = 0; row < table.rows(); row++) {
            int baseline = table.baseline(row);
            if (baseline == ScoreTable.ABSENT) {
                withoutBaseline++;
            } else if (baseline == 0) {
                zeroBaseline++;
            } else {
                switch (table.standing(row, column)) {
                    case SETTLED -> {
                        boolean isSeen = table.at(row, column) != ScoreTable.ABSENT;
                        seen += isSeen ? 1 : 0;
                        missing += isSeen ? 0 : 1;
                    }
                    case PROVISIONAL, AWAITED -> open++;
                    case UNPLANNED, OFF_PLAN -> unplanned++;
                }
            }
        }
        return new Countable(table.rows(), withoutBaseline, zeroBaseline, open, unplanned, seen, missing);
    }

    /** The reduction of a course of the primary denominator that was seen. */
    static Reduction reduction(ScoreTable table, int row, int column) {
        return new Reduction(table.baseline(row), table.at(row, column));
    }

    /** Whether a course belongs to the primary denominator. */
    static boolean counts(ScoreTable table, int row, int column) {
        return table.baseline(row) > 0 && table.standing(row, column) == Standing.SETTLED;
    }
}
