package org.paintrend.report.series;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.CaseSeries;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.outcome.Placement;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** A score in a table, with what sets it apart; without one, why. */
final class SeriesScores {
    private final Words words;
    private final Clinical clinical;

    SeriesScores(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    String said(CohortCase one, Timepoint timepoint, Instrument instrument) {
        Optional<Visit> found = CaseSeries.visit(one, timepoint);
        if (found.isEmpty()) {
            return missing(words.get("series.not-planned"));
        }
        Visit visit = found.get();
        @Nullable Integer score = visit.score(instrument);
        if (score == null) {
            return absent(visit, instrument);
        }
        String apart = apart(one, visit, instrument);
        return apart.isEmpty() ? score.toString() : words.get("series.with", score, apart);
    }

    /** What a reader has to know beside the number. */
    private String apart(CohortCase one, Visit visit, Instrument instrument) {
        @Nullable Placement placement = visit.placement();
        if (placement == Placement.EARLY || placement == Placement.LATE || placement == Placement.RECALLED) {
            return clinical.placement(placement);
        }
        if (visit.provisional(one.episode().followUp().asOf())) {
            return words.get("series.provisional");
        }
        @Nullable Assessment counted = visit.counted();
        @Nullable Nrs nrs = counted == null ? null : counted.nrs();
        return instrument == Instrument.NRS && nrs != null && nrs.recall() != RecallPeriod.NOW
                ? clinical.recall(nrs.recall()).toLowerCase(words.locale())
                : "";
    }

    private String absent(Visit visit, Instrument instrument) {
        if (visit.absence() != null) {
            return missing(clinical.absence(visit.absence()));
        }
        if (visit.counted() == null && visit.status() != VisitStatus.MISSED) {
            return missing(clinical.status(visit.status()));
        }
        return visit.timepoint().asks(instrument)
                ? words.get("common.not-recorded")
                : missing(words.get("series.not-asked"));
    }

    private String missing(String why) {
        return words.get("series.with", words.get("common.not-recorded"), why);
    }
}
