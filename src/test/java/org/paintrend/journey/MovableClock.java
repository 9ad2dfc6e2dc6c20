package org.paintrend.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until it is moved; read from every thread. */
final class MovableClock extends Clock {
    private final AtomicReference<Instant> now;
    private final AtomicReference<Duration> passed = new AtomicReference<>(Duration.ZERO);
    private final ZoneId zone;

    MovableClock(String local, ZoneId zone) {
        this(new AtomicReference<>(LocalDateTime.parse(local).atZone(zone).toInstant()), zone);
    }

    private MovableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** As if the computer had run, or slept, until then. */
    void passTo(String local) {
        Instant then = now.get();
        moveTo(local);
        passed.updateAndGet(before -> before.plus(Duration.between(then, now.get())));
    }

    /** What passed, whatever the clock was moved to. */
    Duration uptime() {
        return passed.get();
    }

    void moveTo(String local) {
        now.set(LocalDateTime.parse(local).atZone(zone).toInstant());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
