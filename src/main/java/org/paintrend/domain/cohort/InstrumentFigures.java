package org.paintrend.domain.cohort;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.statistics.Friedman;
import org.paintrend.domain.statistics.Holm;
import org.paintrend.domain.statistics.SignedRank;
import org.paintrend.domain.statistics.Summary;

/**
 * What the scores of one instrument say in a cohort.
 *
 * @param baseline the scores before the procedure; empty where there are none
 * @param afterwards one for each timepoint of the plan after the baseline
 * @param friedman the baseline and the asked timepoints on complete rows; empty where there are none, or nothing differs
 */
public record InstrumentFigures(
        Instrument instrument,
        Optional<Summary> baseline,
        List<TimepointFigures> afterwards,
        Optional<Friedman> friedman) {
    public InstrumentFigures {
        afterwards = List.copyOf(afterwards);
    }

    /**
     * The figures of a table.
     *
     * @param threshold of the clinic's responder rule, in percent
     */
    public static InstrumentFigures of(ScoreTable table, int threshold) {
        Map<Integer, RankTest> tests = tests(table);
        return new InstrumentFigures(
                table.instrument(),
                Summary.of(table.observed(0)),
                IntStream.range(1, table.timepoints().size())
                        .mapToObj(column -> at(table, column, threshold, tests.get(column)))
                        .toList(),
                friedman(table));
    }

    /** The figures of a timepoint. */
    public Optional<TimepointFigures> at(String timepoint) {
        return afterwards.stream()
                .filter(one -> one.timepoint().id().equals(timepoint))
                .findFirst();
    }

    private static TimepointFigures at(ScoreTable table, int column, int threshold, @Nullable RankTest test) {
        Timepoint timepoint = table.timepoints().get(column);
        int missing = 0;
        int provisional = 0;
        int awaited = 0;
        for (int row = 0; row < table.rows(); row++) {
            boolean isSeen = table.at(row, column) != ScoreTable.ABSENT;
            Standing standing = table.standing(row, column);
            if (isSeen) {
                provisional += standing == Standing.PROVISIONAL ? 1 : 0;
            } else if (table.baseline(row) != ScoreTable.ABSENT) {
                missing += standing == Standing.SETTLED ? 1 : 0;
                awaited += standing == Standing.AWAITED || standing == Standing.PROVISIONAL ? 1 : 0;
            }
        }
        return new TimepointFigures(
                timepoint,
                Summary.of(table.observed(column)),
                missing,
                provisional,
                awaited,
                Change.of(table, column),
                Rates.of(table, column, Reduction.MODERATE),
                Rates.of(table, column, Reduction.SUBSTANTIAL),
                Rates.of(table, column, threshold),
                Optional.ofNullable(test),
                timepoint.asks(table.instrument()) ? Optional.of(Cumulative.of(table, column)) : Optional.empty());
    }

    /** The tests of the asked timepoints by their column; those with a p are one family. */
    private static Map<Integer, RankTest> tests(ScoreTable table) {
        List<Tested> all = IntStream.of(table.asked())
                .mapToObj(column ->
                        new Tested(column, SignedRank.of(Change.differences(table, column, table.pairs(column)))))
                .toList();
        List<Tested> family =
                all.stream().filter(one -> one.ranks.couldBeSignificant()).toList();
        double[] adjusted = Holm.adjusted(
                family.stream().mapToDouble(one -> one.ranks.p().orElseThrow()).toArray());
        Map<Integer, RankTest> tests = new HashMap<>();
        for (Tested one : all) {
            int place = family.indexOf(one);
            OptionalDouble holm = place < 0 ? OptionalDouble.empty() : OptionalDouble.of(adjusted[place]);
            tests.put(one.column, RankTest.of(one.ranks, holm));
        }
        return tests;
    }

    private record Tested(int column, SignedRank ranks) {}

    private static Optional<Friedman> friedman(ScoreTable table) {
        int[] columns =
                IntStream.concat(IntStream.of(0), IntStream.of(table.asked())).toArray();
        if (columns.length < 2) {
            return Optional.empty();
        }
        return Friedman.of(IntStream.range(0, table.rows())
                .mapToObj(row -> Arrays.stream(columns)
                        .map(column -> table.at(row, column))
                        .toArray())
                .filter(row -> Arrays.stream(row).noneMatch(score -> score == ScoreTable.ABSENT))
                .toList());
    }
}
