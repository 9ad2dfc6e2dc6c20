package org.paintrend.domain.assessment;

import java.time.Instant;

/**
 * The time in which an assessment counts for its timepoint.
 *
 * @param opens the first instant
 * @param overdueFrom the first instant after the target day or minute
 * @param closes the first instant after the window
 */
public record Window(Instant opens, Instant overdueFrom, Instant closes) {
    public Window {
        if (opens.isAfter(overdueFrom) || overdueFrom.isAfter(closes)) {
            throw new IllegalArgumentException("a window opens, becomes overdue and closes in this order");
        }
    }

    /** Whether an instant lies in the window. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(opens) && instant.isBefore(closes);
    }

    /** Whether the window is over. */
    public boolean closedAt(Instant now) {
        return !now.isBefore(closes);
    }
}
