package org.paintrend.clinic;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.paintrend.store.Event;

/** Whether the computer's clock can be right. */
final class ClockCheck {
    /** Clocks that are set by the network step back by less than this all the time. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private ClockCheck() {}

    /** A warning when the clock is earlier than the newest change. */
    static Optional<ClockWarning> of(Instant now, Optional<Event> newest) {
        return newest.map(Event::at)
                .filter(at -> now.isBefore(at.minus(TOLERANCE)))
                .map(at -> new ClockWarning(ClockWarning.Doubt.BEHIND, now, at));
    }
}
