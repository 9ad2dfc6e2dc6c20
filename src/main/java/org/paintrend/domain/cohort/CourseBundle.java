package org.paintrend.domain.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private record Path(int from, int score, int to, int next) implements Comparable<Path> {
        @Override
        public int compareTo(Path other) {
            int first = Integer.compare(from * PLACES + score, other.from * PLACES + other.score);
            return first != 0 ? first : Integer.compare(to * PLACES + next, other.to * PLACES + other.next);
        }
    }

    /** More than any score. */
    private static final int PLACES = 1000;

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
        Counts counts = new Counts();
        int courses = 0;
        for (int row = 0; row < table.rows(); row++) {
            courses += counts.addRow(table, row) ? 1 : 0;
        }
        List<Step> steps = new ArrayList<>();
        counts.steps.forEach(
                (path, count) -> steps.add(new Step(path.from(), path.score(), path.to(), path.next(), count[0])));
        List<Alone> alone = new ArrayList<>();
        counts.alone.forEach((path, count) -> alone.add(new Alone(path.from(), path.score(), count[0])));
        return new CourseBundle(table.instrument(), table.timepoints(), courses, steps, alone);
    }

    /** Whether the course of a row breaks off at a column without a score; what nobody asks for is no gap. */
    private static boolean isGap(ScoreTable table, int row, int column) {
        return table.timepoints().get(column).asks(table.instrument())
                && table.standing(row, column) != Standing.OFF_PLAN;
    }

    private static final class Counts {
        private final Map<Path, int[]> steps = new TreeMap<>();
        private final Map<Path, int[]> alone = new TreeMap<>();

        /** Whether there was a score. */
        boolean addRow(ScoreTable table, int row) {
            int before = -1;
            boolean isJoined = false;
            int last = -1;
            for (int column = 0; column < table.timepoints().size(); column++) {
                int score = table.at(row, column);
                if (score != ScoreTable.ABSENT) {
                    if (before >= 0) {
                        add(steps, new Path(before, table.at(row, before), column, score));
                    } else {
                        addAlone(table, row, last, isJoined);
                    }
                    isJoined = before >= 0;
                    before = column;
                    last = column;
                } else if (isGap(table, row, column)) {
                    before = -1;
                }
            }
            addAlone(table, row, last, isJoined);
            return last >= 0;
        }

        private void addAlone(ScoreTable table, int row, int column, boolean isJoined) {
            if (column >= 0 && !isJoined) {
                add(alone, new Path(column, table.at(row, column), column, 0));
            }
        }

        private static void add(Map<Path, int[]> counts, Path path) {
            counts.computeIfAbsent(path, one -> new int[1])[0]++;
        }
    }
}
