package org.paintrend.domain.outcome;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;

/**
 * What a response rests on: two scores with their visits (dates, window status), the rule and what is missing.
 *
 * @param baseline the visit before the procedure
 * @param followUp the visit judged
 */
public record Evidence(Instrument instrument, Visit baseline, Visit followUp, ResponderRule rule) {

    /** The change, when both scores are there and the baseline is above 0. */
    public Optional<Reduction> reduction() {
        @Nullable Integer before = baseline.score(instrument);
        @Nullable Integer after = followUp.score(instrument);
        return before == null || after == null || before == 0
                ? Optional.empty()
                : Optional.of(new Reduction(before, after));
    }

    /** The response of this instrument alone. */
    public Response response() {
        return Response.of(baseline.score(instrument), followUp.score(instrument), rule.threshold());
    }

    /** Whether the two scores speak of different recall periods, so that comparing them needs a caution. */
    public boolean recallDiffers() {
        return instrument == Instrument.NRS
                && baseline.counted() != null
                && followUp.counted() != null
                && baseline.counted().nrs() != null
                && followUp.counted().nrs() != null
                && baseline.counted().nrs().recall() != followUp.counted().nrs().recall();
    }
}
