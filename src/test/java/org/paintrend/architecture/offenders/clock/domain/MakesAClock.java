package org.paintrend.architecture.offenders.clock.domain;

import java.time.Clock;

public record MakesAClock(Clock clock) {
    public MakesAClock() {
        this(Clock.systemUTC());
    }
}
