package org.paintrend.cli;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Progress;

/**
 * One line on standard error that says how far a command has come; it appears after a second, is drawn over itself and
 * is gone when closed. Where standard error is no terminal nothing is ever written.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PACE = Duration.ofMillis(100);
    private static final int BAR = 24;

    private final Terminal terminal;
    private final String key;
    private Instant next;
    private @Nullable Boolean watched;
    private int written;

    /** @param key of the text with two numbers: the steps done, and all of them */
    ProgressLine(Terminal terminal, String key) {
        this.terminal = terminal;
        this.key = key;
        this.next = terminal.clock().instant().plus(PATIENCE);
    }

    @Override
    public void reached(int done, int all) {
        Instant now = terminal.clock().instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(PACE);
        if (isWatched()) {
            draw(line(done, all));
        }
    }

    @Override
    public void close() {
        if (written > 0) {
            draw("");
            terminal.err().print('\r');
            terminal.err().flush();
        }
    }

    private String line(int done, int all) {
        int full = (int) ((long) BAR * done / all);
        return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] "
                + terminal.words().get(key, done, all);
    }

    /** Writes over what stands there: a carriage return and blanks, which every terminal understands. */
    private void draw(String line) {
        terminal.err().print('\r' + line + " ".repeat(Math.max(0, written - line.length())));
        terminal.err().flush();
        written = line.length();
    }

    /** Asked once, and not before it matters: short commands need not know. */
    private boolean isWatched() {
        if (watched == null) {
            watched = terminal.watched().getAsBoolean();
        }
        return watched;
    }
}
