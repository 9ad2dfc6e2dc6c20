package org.paintrend.clinic;

import org.paintrend.domain.assessment.Assessment;

/** What an update does to the scores of one timepoint. */
sealed interface ScoreChange {
    /** There was none yet. */
    record New(String timepoint, ImportRow.Scores scores) implements ScoreChange {}

    /** A score in it changes; the rest stays. */
    record Changed(Assessment assessment) implements ScoreChange {}

    /** Nothing is left in it. */
    record Emptied(Assessment assessment) implements ScoreChange {}
}
