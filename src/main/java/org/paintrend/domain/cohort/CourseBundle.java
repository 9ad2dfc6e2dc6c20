package org.paintrend.domain.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;

/**
 * The courses of a cohort, bundled: scores are whole numbers, so that many courses share their steps, and a picture of
 * 100,000 has no more lines than there are different steps.
 *
 * @param timepoints from left to right, the baseline first
 * @param courses how many have at least one score
 * @param steps from a score to the next of the same course, where nothing is missing between
 * @param alone scores without a neighbour, to which no line leads
 */
public record CourseBundle(
        Instrument instrument, List<Timepoint> timepoints, int courses, List<Step> steps, List<Alone> alone) {
    /**
     * A step that courses share.
     *
     * @param from number of the timepoint it begins at
     * @param score there
     * @param to number of the timepoint it ends at
     * @param next the score there
     * @param count how many courses take it, at least 1
     */
    public record Step(int from, int score, int to, int next, int count) {}

    /** A score at a timepoint that so many courses have without a neighbour. */
    public record Alone(int at, int score, int count) {}

    public CourseBundle {
        timepoints = List.copyOf(timepoints);
        steps = List.copyOf(steps);
        alone = List.copyOf(alone);
    }

    /** The courses of an instrument. */
    public static CourseBundle of(Cohort cohort, Instrument instrument) {
        return of(cohort.table(instrument));
    }

    static CourseBundle of(ScoreTable table) {
        Counts counts = new Counts(table);
        int courses = 0;
        for (int row = 0; row < table.rows(); row++) {
            courses += counts.addRow(row) ? 1 : 0;
        }
        return new CourseBundle(table.instrument(), table.timepoints(), courses, counts.steps(), counts.alone());
    }

    /** Whether the course of a row breaks off at a column without a score; what nobody asks for is no gap. */
    private static boolean isGap(ScoreTable table, int row, int column) {
        return table.timepoints().get(column).asks(table.instrument())
                && table.standing(row, column) != Standing.OFF_PLAN;
    }

    /** Counts in plain arrays: 100,000 courses are through in some milliseconds. */
    private static final class Counts {
        private final ScoreTable table;
        private final int columns;
        private final int scores;
        private final int[] steps;
        private final int[] alone;

        Counts(ScoreTable table) {
            this.table = table;
            this.columns = table.timepoints().size();
            this.scores = IntStream.range(0, columns)
                            .flatMap(column -> IntStream.of(table.observed(column)))
                            .max()
                            .orElse(0)
                    + 1;
            this.steps = new int[columns * columns * scores * scores];
            this.alone = new int[columns * scores];
        }

        /** Whether there was a score. */
        boolean addRow(int row) {
            int before = -1;
            boolean isJoined = false;
            int last = -1;
            for (int column = 0; column < columns; column++) {
                int score = table.at(row, column);
                if (score != ScoreTable.ABSENT) {
                    if (before >= 0) {
                        steps[place(before, table.at(row, before), column, score)]++;
                    } else {
                        addAlone(row, last, isJoined);
                    }
                    isJoined = before >= 0;
                    before = column;
                    last = column;
                } else if (isGap(table, row, column)) {
                    before = -1;
                }
            }
            addAlone(row, last, isJoined);
            return last >= 0;
        }

        private void addAlone(int row, int column, boolean isJoined) {
            if (column >= 0 && !isJoined) {
                alone[column * scores + table.at(row, column)]++;
            }
        }

        private int place(int from, int score, int to, int next) {
            return ((from * scores + score) * columns + to) * scores + next;
        }

        List<Step> steps() {
            List<Step> found = new ArrayList<>();
            for (int place = 0; place < steps.length; place++) {
                if (steps[place] > 0) {
                    int next = place % scores;
                    int to = place / scores % columns;
                    int score = place / scores / columns % scores;
                    found.add(new Step(place / scores / columns / scores, score, to, next, steps[place]));
                }
            }
            return found;
        }

        List<Alone> alone() {
            return IntStream.range(0, alone.length)
                    .filter(place -> alone[place] > 0)
                    .mapToObj(place -> new Alone(place / scores, place % scores, alone[place]))
                    .toList();
        }
    }
}
