package org.paintrend.domain.cohort;

import java.util.Arrays;
import java.util.Optional;
import org.paintrend.domain.statistics.Summary;

/**
 * What became of the scores of those seen both before and at a timepoint.
 *
 * @param points baseline − follow-up, so that relief is positive; empty where nobody was seen twice
 * @param percent the same in percent of the baseline, of those above 0
 */
public record Change(Optional<Summary> points, Optional<Summary> percent) {
    private static final double PERCENT = 100;

    static Change of(ScoreTable table, int column) {
        int[] pairs = table.pairs(column);
        return new Change(
                Summary.of(differences(table, column, pairs)),
                Summary.of(Arrays.stream(pairs)
                        .filter(row -> table.baseline(row) > 0)
                        .mapToDouble(
                                row -> PERCENT * (table.baseline(row) - table.at(row, column)) / table.baseline(row))
                        .toArray()));
    }

    /** How many were seen both times. */
    public int pairs() {
        return points.map(Summary::n).orElse(0);
    }

    static int[] differences(ScoreTable table, int column, int[] pairs) {
        return Arrays.stream(pairs)
                .map(row -> table.baseline(row) - table.at(row, column))
                .toArray();
    }
}
