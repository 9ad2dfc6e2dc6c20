package org.paintrend.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Placement;
import org.paintrend.domain.outcome.Visit;

/** What becomes of the baseline of a planned procedure once it is done. */
public final class BaselineWords {
    private final Words words;
    private final SavedScores scores;

    public BaselineWords(Words words) {
        this.words = words;
        this.scores = new SavedScores(words);
    }

    /**
     * "Baseline of 13 Oct 2026 (NRS 8), 21 days before: it counts."
     *
     * @param done the same episode as {@code planned}, once it was done
     */
    public String onceDone(Episode planned, Episode done) {
        Visit baseline = done.followUp().baseline();
        @Nullable Assessment counted = baseline.counted();
        if (counted != null) {
            return counts(done, baseline, counted);
        }
        return Optional.ofNullable(planned.followUp().baseline().counted())
                .map(lost -> words.get("record.baseline.after", when(done, lost), scores.scores(lost)))
                .orElseGet(() -> words.get("record.baseline.none"));
    }

    private String counts(Episode done, Visit baseline, Assessment counted) {
        @Nullable Instant takenAt = counted.takenAt();
        if (takenAt == null) {
            return words.get("record.baseline.untimed", scores.scores(counted));
        }
        String said = days(done, counted, -done.procedure().at().dayOf(takenAt));
        return baseline.placement() == Placement.EARLY
                ? words.get("record.baseline.early", said, -baseline.timepoint().from())
                : words.get("record.baseline.counts", said);
    }

    private String days(Episode done, Assessment counted, int before) {
        return before <= 0
                ? words.get("record.baseline.same-day", when(done, counted), scores.scores(counted))
                : words.count("record.baseline.before", before, when(done, counted), scores.scores(counted));
    }

    private String when(Episode done, Assessment assessment) {
        @Nullable Instant takenAt = assessment.takenAt();
        return takenAt == null
                ? words.get("placement.time-not-recorded")
                : words.date(LocalDate.ofInstant(takenAt, done.procedure().at().zone()));
    }
}
