package org.paintrend.domain.cohort;

import java.util.Optional;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.followup.Completeness;
import org.paintrend.domain.statistics.Summary;

/**
 * What the scores of one instrument say at one timepoint after the procedure.
 *
 * @param scores of everybody who was seen
 * @param missing how many have a baseline and nothing more can come from them here
 * @param provisional how many were seen while the window is still open
 * @param awaited how many have a baseline and can still be seen here
 * @param moderate rates at 30 % relief
 * @param substantial rates at 50 % relief
 * @param ruled rates at the clinic's own threshold
 * @param test empty where the plan does not ask the instrument here
 * @param cumulative likewise
 */
public record TimepointFigures(
        Timepoint timepoint,
        Optional<Summary> scores,
        int missing,
        int provisional,
        int awaited,
        Change change,
        Rates moderate,
        Rates substantial,
        Rates ruled,
        Optional<RankTest> test,
        Optional<Cumulative> cumulative) {
    /** How many were seen, out of these and those who are missing; of those with a baseline, whom alone one can compare. */
    public Completeness completeness() {
        return new Completeness(change.pairs(), change.pairs() + missing);
    }
}
