package org.paintrend.domain.assessment;

import org.paintrend.domain.Ranges;

/** Muscle strength on the Medical Research Council scale: 0 (no contraction) to 5 (normal). */
public record Mrc(int grade) {
    public static final int LOWEST = 0;
    public static final int HIGHEST = 5;

    public Mrc {
        Ranges.require("MRC grade", grade, LOWEST, HIGHEST);
    }
}
