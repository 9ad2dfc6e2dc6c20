package org.paintrend.domain.safety;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The international normalised ratio of somebody on warfarin.
 *
 * @param value above 0, at most 20, with at most two decimal places
 */
public record Inr(BigDecimal value, Instant measured) {
    /** The highest value a laboratory tells. */
    public static final int HIGHEST = 20;

    public Inr {
        if (value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(HIGHEST)) > 0 || value.scale() > 2) {
            throw new IllegalArgumentException("an INR is above 0, at most 20, with two places: " + value);
        }
    }
}
