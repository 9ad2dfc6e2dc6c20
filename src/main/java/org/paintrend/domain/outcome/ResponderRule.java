package org.paintrend.domain.outcome;

import java.util.Set;
import org.paintrend.domain.Ranges;
import org.paintrend.domain.assessment.Instrument;

/**
 * The clinic's definition of a responder. It is data with a version; a course keeps the version it was judged by.
 *
 * @param instrument which scores decide
 * @param threshold relief in percent of the baseline, 31 to 100
 * @param primary the id of the timepoint that decides
 */
public record ResponderRule(int version, RuleInstrument instrument, int threshold, String primary) {
    public static final int LOWEST_THRESHOLD = Reduction.MODERATE + 1;
    public static final int HIGHEST_THRESHOLD = 100;

    public ResponderRule {
        Ranges.require("threshold", threshold, LOWEST_THRESHOLD, HIGHEST_THRESHOLD);
    }

    /** NRS, 50 %, at 12 weeks. */
    public static ResponderRule standard() {
        return new ResponderRule(1, RuleInstrument.NRS, Reduction.SUBSTANTIAL, "12w");
    }

    /** The instruments that decide. */
    public Set<Instrument> instruments() {
        return switch (instrument) {
            case NRS -> Set.of(Instrument.NRS);
            case LANSS -> Set.of(Instrument.LANSS);
            case BOTH -> Set.of(Instrument.NRS, Instrument.LANSS);
        };
    }

    /** The response of a follow-up visit against the baseline visit. */
    public Response response(Visit baseline, Visit followUp) {
        return instruments().stream()
                .map(one -> Response.of(baseline.score(one), followUp.score(one), threshold))
                .reduce(Response.RESPONDER, Response::weaker);
    }

    /** Whether a visit holds every score that decides. */
    public boolean observed(Visit visit) {
        return instruments().stream().allMatch(one -> visit.score(one) != null);
    }

    /** Whether everything that decides can be measured against this baseline: there, and above 0. */
    public boolean evaluable(Visit baseline) {
        return instruments().stream().map(baseline::score).allMatch(score -> score != null && score > 0);
    }
}
