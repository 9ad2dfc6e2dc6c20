package org.paintrend.domain.cohort;

import java.util.OptionalDouble;
import org.paintrend.domain.statistics.SignedRank;

/**
 * The baseline against one timepoint, tested on those seen both times.
 *
 * @param p two-sided, by the normal approximation; empty where so few differ that none could be significant
 * @param exact two-sided, over all arrangements; empty there too, and where too many differ for it
 * @param holm p adjusted for the timepoints that were tested; empty where there is no p
 */
public record RankTest(SignedRank ranks, OptionalDouble p, OptionalDouble exact, OptionalDouble holm) {
    static RankTest of(SignedRank ranks, OptionalDouble holm) {
        boolean isShown = ranks.couldBeSignificant();
        return new RankTest(
                ranks,
                isShown ? ranks.p() : OptionalDouble.empty(),
                isShown ? ranks.exact() : OptionalDouble.empty(),
                holm);
    }
}
