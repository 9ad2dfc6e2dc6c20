package org.paintrend.domain.cohort;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.procedure.CourseEnd;

/** The scores of one instrument of many courses: a row a course, a column a timepoint of the plan, the baseline first. */
public final class ScoreTable {
    /** In the place of a score that is not there. */
    static final int ABSENT = -1;

    private final Instrument instrument;
    private final List<Timepoint> timepoints;
    private final int[][] scores;
    private final Standing[][] standings;

    private ScoreTable(Instrument instrument, List<Timepoint> timepoints, int[][] scores, Standing[][] standings) {
        this.instrument = instrument;
        this.timepoints = timepoints;
        this.scores = scores;
        this.standings = standings;
    }

    /**
     * Lays out scores.
     *
     * @param plan names the columns; a course that began with another plan fills those of the same id
     * @param withEarlyAndLate whether scores count that were assigned from outside their window
     */
    public static ScoreTable of(
            List<CohortCase> cases, FollowUpPlan plan, Instrument instrument, boolean withEarlyAndLate) {
        List<Timepoint> timepoints = plan.timepoints();
        int[][] scores = new int[timepoints.size()][cases.size()];
        Standing[][] standings = new Standing[timepoints.size()][cases.size()];
        for (int row = 0; row < cases.size(); row++) {
            Episode episode = cases.get(row).episode();
            @Nullable CourseEnd end = episode.procedure().end();
            for (int column = 0; column < timepoints.size(); column++) {
                @Nullable Visit visit = visit(episode, column, timepoints.get(column));
                @Nullable Integer score = Standing.score(visit, instrument, withEarlyAndLate);
                scores[column][row] = score == null ? ABSENT : score;
                standings[column][row] = Standing.of(visit, episode.followUp().asOf(), end == null ? null : end.kind());
            }
        }
        return new ScoreTable(instrument, timepoints, scores, standings);
    }

    /** Nearly every course has the plan of the columns, so its visit stands in the same place. */
    private static @Nullable Visit visit(Episode episode, int column, Timepoint timepoint) {
        List<Visit> visits = episode.followUp().visits();
        if (column < visits.size() && visits.get(column).timepoint().id().equals(timepoint.id())) {
            return visits.get(column);
        }
        return episode.followUp().visit(timepoint.id()).orElse(null);
    }

    public Instrument instrument() {
        return instrument;
    }

    /** The columns, the baseline first. */
    public List<Timepoint> timepoints() {
        return timepoints;
    }

    /** How many courses. */
    public int rows() {
        return scores[0].length;
    }

    /** A score; empty where there is none that counts. */
    public Optional<Integer> score(int row, int column) {
        return Optional.of(scores[column][row]).filter(score -> score != ABSENT);
    }

    int at(int row, int column) {
        return scores[column][row];
    }

    int baseline(int row) {
        return scores[0][row];
    }

    Standing standing(int row, int column) {
        return standings[column][row];
    }

    /** All scores of a column. */
    int[] observed(int column) {
        return IntStream.of(scores[column]).filter(score -> score != ABSENT).toArray();
    }

    /** The rows with a baseline and a score in a column. */
    int[] pairs(int column) {
        return IntStream.range(0, rows())
                .filter(row -> baseline(row) != ABSENT && at(row, column) != ABSENT)
                .toArray();
    }

    /** The columns the plan asks this instrument for, after the baseline. */
    int[] asked() {
        return IntStream.range(1, timepoints.size())
                .filter(column -> timepoints.get(column).asks(instrument))
                .toArray();
    }

    /**
     * A score with what is missing carried forward: the last therapeutic one before, finally the baseline. Of what reads
     * the local anaesthetic nothing is carried.
     */
    int carried(int row, int column) {
        for (int earlier = column; earlier > 0; earlier--) {
            boolean isAsked = earlier == column || timepoints.get(earlier).isTherapeutic();
            if (isAsked && at(row, earlier) != ABSENT) {
                return at(row, earlier);
            }
        }
        return baseline(row);
    }
}
