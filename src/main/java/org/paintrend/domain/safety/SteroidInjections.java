package org.paintrend.domain.safety;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Ranges;

/**
 * The steroid injections of the last 12 months.
 *
 * @param number 0 to 99
 * @param latest the day of the latest, or absent where it is not known or there was none
 */
public record SteroidInjections(int number, @Nullable LocalDate latest) {
    /** The most that can be recorded. */
    public static final int MOST = 99;

    public SteroidInjections {
        Ranges.require("steroid injections", number, 0, MOST);
        if (number == 0 && latest != null) {
            throw new IllegalArgumentException("no injection has no day");
        }
    }
}
