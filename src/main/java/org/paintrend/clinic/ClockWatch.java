package org.paintrend.clinic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks at the computer's clock before every save, as long as a database is open, and asks when it jumped ahead. */
final class ClockWatch {
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final Clock clock;
    private final Supplier<Duration> uptime;
    private final Predicate<ClockWarning> trusts;
    private Instant seen;
    private Duration seenAt;

    /**
     * @param uptime the time that passes whatever the clock is set to, also while the computer sleeps
     * @param trusts whether somebody says that the clock is right all the same
     */
    ClockWatch(Clock clock, Supplier<Duration> uptime, Predicate<ClockWarning> trusts) {
        this.clock = clock;
        this.uptime = uptime;
        this.trusts = trusts;
        this.seen = clock.instant();
        this.seenAt = uptime.get();
    }

    /** Whether the clock can be right, or somebody says so. Others that save meanwhile wait for the same answer. */
    synchronized boolean passes() {
        Instant now = clock.instant();
        Duration passed = uptime.get();
        Instant expected = seen.plus(passed.minus(seenAt));
        if (now.isAfter(expected.plus(TOLERANCE))
                && !trusts.test(new ClockWarning(ClockWarning.Doubt.AHEAD, now, expected))) {
            return false;
        }
        // A clock that was put back and comes forward again has not passed anything seen.
        if (now.isAfter(expected)) {
            seen = now;
            seenAt = passed;
        }
        return true;
    }
}
