package org.paintrend.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.paintrend.ui.common.Ports;
import org.paintrend.ui.common.Theme;
import org.paintrend.words.Words;

/**
 * The computer as the program meets it.
 *
 * @param folder where the program keeps its files
 * @param clock the one clock of the program
 * @param uptime the time that passes whatever the clock is set to, also while the computer sleeps
 * @param zone the zone proposed for a new clinic
 * @param outside dialogs and clipboard
 * @param end ends the process once everything is on disk; called off the FX thread
 */
public record Surroundings(
        Path folder, Clock clock, Supplier<Duration> uptime, ZoneId zone, Outside outside, Runnable end) {

    /** Makes the dialogs in a language. */
    @FunctionalInterface
    public interface Outside {
        Ports open(Supplier<@Nullable Window> owner, Words words, Theme theme);
    }
}
