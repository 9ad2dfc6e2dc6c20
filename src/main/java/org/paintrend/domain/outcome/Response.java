package org.paintrend.domain.outcome;

import org.jspecify.annotations.Nullable;

/** The response at one timepoint, from the best to the worst that can be told, then what cannot be told. */
public enum Response {
    /** Reduced by the clinic's threshold or more. */
    RESPONDER,
    /** Reduced by 30 % or more, but less than the threshold. */
    PARTIAL,
    /** Neither, and not above the baseline. */
    NON_RESPONDER,
    /** Above the baseline. */
    WORSE,
    /** Baseline or follow-up missing, or a baseline of 0. */
    NOT_EVALUABLE;

    /** Judges a follow-up score against its baseline, in whole numbers; absent scores are not evaluable. */
    public static Response of(@Nullable Integer baseline, @Nullable Integer followUp, int threshold) {
        if (baseline == null || followUp == null || baseline == 0) {
            return NOT_EVALUABLE;
        }
        return new Reduction(baseline, followUp).response(threshold);
    }

    /** The weaker of two responses; not evaluable when one of them is. */
    public Response weaker(Response other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
