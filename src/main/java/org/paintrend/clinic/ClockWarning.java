package org.paintrend.clinic;

import java.time.Instant;

/**
 * The computer's clock is hardly right. To be shown and confirmed before the first save, because what is saved carries
 * this time.
 *
 * @param now what the clock says
 * @param against what speaks against it: see {@link Doubt}
 */
public record ClockWarning(Doubt doubt, Instant now, Instant against) {

    /** Why it is hardly right. */
    public enum Doubt {
        /** Something was saved later than now; against: when the newest change was saved, as the clock said then. */
        BEHIND,
        /** It jumped more than a day past anything seen while the database is open; against: where it should stand. */
        AHEAD
    }
}
