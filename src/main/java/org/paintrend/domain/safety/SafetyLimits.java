package org.paintrend.domain.safety;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * Limits of the safety check, which a clinic may set.
 *
 * @param highestInr at which warfarin stands in no procedure's way
 * @param inrKeeps how old an INR may be at the procedure
 * @param manySteroids injections in the last 12 months, from which on to be careful
 * @param youngestPregnancy in years, included
 * @param oldestPregnancy in years, included
 */
public record SafetyLimits(
        BigDecimal highestInr, Duration inrKeeps, int manySteroids, int youngestPregnancy, int oldestPregnancy) {

    /** INR 1.5, 24 hours, 3 injections, 12 to 55 years. */
    public static SafetyLimits standard() {
        return new SafetyLimits(new BigDecimal("1.5"), Duration.ofHours(24), 3, 12, 55);
    }
}
