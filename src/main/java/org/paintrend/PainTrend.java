package org.paintrend;

import java.util.List;
import org.paintrend.app.DataFolder;
import org.paintrend.app.Desktop;
import org.paintrend.app.Launch;
import org.paintrend.cli.Commands;

/**
 * The program's entry: a command, or the window. A plain class: JavaFX refuses to start from the class path when the
 * main class extends its {@code Application}.
 */
public final class PainTrend {

    private PainTrend() {}

    public static void main(String... args) {
        // Before the first class that logs is loaded.
        System.setProperty("paintrend.log", DataFolder.here().resolve("log").toString());
        if (Launch.of(List.of(args)).isPresent()) {
            Desktop.open(args);
        } else {
            System.exit(Commands.run(args));
        }
    }
}
