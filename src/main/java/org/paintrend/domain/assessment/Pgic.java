package org.paintrend.domain.assessment;

import org.paintrend.domain.Ranges;

/** Patient global impression of change: 1 (very much improved) to 7 (very much worse). */
public record Pgic(int value) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 7;

    public Pgic {
        Ranges.require("PGIC", value, LOWEST, HIGHEST);
    }
}
