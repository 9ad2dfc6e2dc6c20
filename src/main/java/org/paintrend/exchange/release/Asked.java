package org.paintrend.exchange.release;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Mrc;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Pgic;
import org.paintrend.domain.outcome.Response;

/**
 * An assessment as a file tells of it: what was asked, without a note and without who asked.
 *
 * @param timepoint the id of the timepoint it belongs to, or absent: unscheduled
 * @param counts whether it is the one that counts for its timepoint
 * @param taken absent where nobody recorded when
 * @param nrsReduction in percent of the baseline, positive when the score fell; absent where there is none to tell
 * @param lanssReduction likewise
 * @param response only of the one that counts for a timepoint after the baseline of a course of its own
 */
public record Asked(
        @Nullable String timepoint,
        boolean counts,
        @Nullable Taken taken,
        @Nullable Mode mode,
        @Nullable Nrs nrs,
        @Nullable Lanss lanss,
        @Nullable Pgic pgic,
        @Nullable Mrc mrc,
        @Nullable AbsenceReason absence,
        @Nullable Integer nrsReduction,
        @Nullable Integer lanssReduction,
        @Nullable Response response) {

    /** The total of an instrument; absent when it was not asked or is incomplete. */
    public @Nullable Integer score(Instrument instrument) {
        return switch (instrument) {
            case NRS -> nrs == null ? null : (Integer) nrs.value();
            case LANSS ->
                lanss == null || lanss.total().isEmpty()
                        ? null
                        : (Integer) lanss.total().getAsInt();
        };
    }
}
