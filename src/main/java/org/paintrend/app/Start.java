package org.paintrend.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.paintrend.cli.Commands;
import org.paintrend.cli.Exit;
import org.paintrend.cli.Terminal;

/** Runs the program from its arguments. */
public final class Start {
    private Start() {}

    /** Runs a command, or the window where none is given; the exit code. */
    public static int run(String... args) {
        Path log = DataFolder.here().resolve("log").resolve("paintrend.log");
        Terminal terminal = Terminal.ofSystem(Clock.system(ZoneId.systemDefault()), log.toString());
        return Commands.run(args, terminal, request -> {
            Desktop.open(args);
            return Exit.DONE;
        });
    }
}
