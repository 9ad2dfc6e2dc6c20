package org.paintrend;

import org.paintrend.app.Start;

/**
 * The program's entry: a command, or the window. A plain class: JavaFX refuses to start from the class path when the
 * main class extends its {@code Application}.
 */
public final class PainTrend {

    private PainTrend() {}

    public static void main(String... args) {
        System.exit(Start.run(args));
    }
}
