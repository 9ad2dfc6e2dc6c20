package org.paintrend.domain.assessment;

import org.paintrend.domain.Ranges;

/**
 * Pain intensity on the 11-point numerical rating scale: 0 (no pain) to 10 (worst imaginable). Zero is a value.
 *
 * @param recall the period it speaks of
 */
public record Nrs(int value, RecallPeriod recall) {
    public static final int LOWEST = 0;
    public static final int HIGHEST = 10;

    public Nrs {
        Ranges.require("NRS", value, LOWEST, HIGHEST);
    }

    /** Pain now. */
    public static Nrs of(int value) {
        return new Nrs(value, RecallPeriod.NOW);
    }
}
