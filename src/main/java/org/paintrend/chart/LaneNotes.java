package org.paintrend.chart;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** The words in the lane under an axis: why a score is missing, or what to mind about one that is there. */
final class LaneNotes {
    private final Words words;
    private final Clinical clinical;
    private final Instrument instrument;

    LaneNotes(Words words, Instrument instrument) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.instrument = instrument;
    }

    /** Why there is no score, or an empty text where one is still to come. */
    String reason(TrendPoint point) {
        Visit visit = point.visit();
        if (point.state() == TrendPoint.State.NOT_ASKED && visit.status() != VisitStatus.CANCELLED) {
            return clinical.absence(AbsenceReason.NOT_ASKED);
        }
        if (point.scored() || point.state() == TrendPoint.State.DUE) {
            return "";
        }
        AbsenceReason absence = visit.absence();
        if (absence != null) {
            return clinical.absence(absence);
        }
        if (visit.status() == VisitStatus.OBSERVED) {
            return words.get(incomplete(visit) ? "chart.incomplete" : "chart.no-score");
        }
        return visit.timepoint().isBaseline() ? words.get("common.not-recorded") : clinical.status(visit.status());
    }

    /** What to mind about a score, or an empty text. */
    String caution(TrendPoint point, TrendPoint baseline) {
        if (!point.scored()) {
            return "";
        }
        if (instrument == Instrument.LANSS) {
            return point.visit().timepoint().asks(instrument) ? "" : words.get("chart.caution.last-week");
        }
        Nrs before = nrs(baseline);
        Nrs after = nrs(point);
        return before == null || after == null || before.recall() == after.recall()
                ? ""
                : clinical.recall(after.recall());
    }

    private static boolean incomplete(Visit visit) {
        Assessment counted = visit.counted();
        return counted != null && counted.lanss() != null;
    }

    private static @Nullable Nrs nrs(TrendPoint point) {
        Assessment counted = point.visit().counted();
        return counted == null ? null : counted.nrs();
    }
}
