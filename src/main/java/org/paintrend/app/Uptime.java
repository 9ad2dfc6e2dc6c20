package org.paintrend.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The time that passes whatever the clock is set to, from a beginning of its own; sleep of the computer counts.
 *
 * <p>Linux tells it in a file. Elsewhere it is the time Java counts, which runs on asleep under Windows and stands still
 * under macOS: there a sleep of more than a day looks like a clock that jumped.
 */
final class Uptime implements Supplier<Duration> {
    private final Path file;
    private final boolean told;

    Uptime() {
        this(Path.of("/proc/uptime"));
    }

    Uptime(Path file) {
        this.file = file;
        this.told = Files.isReadable(file);
    }

    @Override
    public Duration get() {
        if (!told) {
            return Duration.ofNanos(System.nanoTime());
        }
        try {
            // Seconds since the start of the computer, and seconds it had nothing to do.
            String seconds = Files.readString(file).strip().split(" ", 2)[0];
            return Duration.ofMillis(new BigDecimal(seconds).movePointRight(3).longValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
