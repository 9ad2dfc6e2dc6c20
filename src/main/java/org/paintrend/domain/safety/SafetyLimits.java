package org.paintrend.domain.safety;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * Limits of the safety check, which a clinic sets in its catalogue.
 *
 * @param highestInr at which warfarin stands in no procedure's way
 * @param inrKeeps how old an INR may be at the procedure
 * @param manySteroids injections in the last 12 months, from which on to be careful
 * @param youngestPregnancy in years, included
 * @param oldestPregnancy in years, included
 */
public record SafetyLimits(
        BigDecimal highestInr, Duration inrKeeps, int manySteroids, int youngestPregnancy, int oldestPregnancy) {
    /** INR may be from 1 (nothing thinned) up to this. */
    public static final int HIGHEST_INR = 5;
    /** An INR may be kept at most a week. */
    public static final int LONGEST_INR_HOURS = 168;
    /** Of steroid injections in a year. */
    public static final int MOST_STEROIDS = 50;
    /** Of a patient, in years. */
    public static final int OLDEST = 120;

    public SafetyLimits {
        long hours = inrKeeps.toHours();
        if (highestInr.compareTo(BigDecimal.ONE) < 0
                || highestInr.compareTo(BigDecimal.valueOf(HIGHEST_INR)) > 0
                || hours < 1
                || hours > LONGEST_INR_HOURS
                || manySteroids < 1
                || manySteroids > MOST_STEROIDS
                || youngestPregnancy < 0
                || oldestPregnancy > OLDEST
                || youngestPregnancy > oldestPregnancy) {
            throw new IllegalArgumentException("limits of the safety check that cannot be: INR " + highestInr + ", "
                    + inrKeeps + ", " + manySteroids + " injections, " + youngestPregnancy + " to " + oldestPregnancy);
        }
    }

    /** INR 1.5, 24 hours, 3 injections, 12 to 55 years. */
    public static SafetyLimits standard() {
        return new SafetyLimits(new BigDecimal("1.5"), Duration.ofHours(24), 3, 12, 55);
    }
}
