package org.paintrend.architecture.offenders.clock.clinic;

import java.time.Instant;
import java.util.function.Supplier;

public record HandsTheClockOn(Supplier<Instant> now) {
    public HandsTheClockOn() {
        this(Instant::now);
    }
}
