package org.paintrend.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.paintrend.cli.Commands;
import org.paintrend.cli.Exit;
import org.paintrend.cli.Terminal;
import org.paintrend.cli.WindowRequest;
import org.paintrend.cli.WithoutWindow;
import org.paintrend.clinic.CannotOpen;

/** Starts the program from its arguments. */
public final class Start {
    private Start() {}

    /** Runs a command, or the window until it is closed; the exit code. */
    public static int run(String... args) {
        Path log = DataFolder.here().resolve("log");
        // Before the first class that logs is loaded.
        System.setProperty("paintrend.log", log.toString());
        Terminal terminal = Terminal.ofSystem(
                Clock.system(ZoneId.systemDefault()),
                log.resolve("paintrend.log").toString());
        return Commands.run(args, terminal, request -> open(request, terminal));
    }

    private static int open(WindowRequest request, Terminal terminal) throws CannotOpen, IOException {
        Display display = Display.here();
        Optional<Display.Obstacle> obstacle = display.obstacle();
        if (obstacle.isPresent()) {
            // A display that does not answer would stop the drawing of pictures, too.
            System.setProperty("java.awt.headless", "true");
            return new WithoutWindow(terminal).show(request, obstacle.get().key(), display.name());
        }
        Desktop.open(request);
        return Exit.DONE;
    }
}
