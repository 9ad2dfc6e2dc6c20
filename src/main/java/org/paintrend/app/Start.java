package org.paintrend.app;

import java.time.Clock;
import java.time.ZoneId;
import org.paintrend.cli.Commands;
import org.paintrend.cli.Terminal;

/** Starts the program from its arguments. */
public final class Start {
    private Start() {}

    /** Runs a command; the exit code. */
    public static int run(String... args) {
        Terminal terminal = Terminal.ofSystem(Clock.system(ZoneId.systemDefault()), "paintrend.log");
        return Commands.run(args, terminal, request -> Commands.run(new String[] {"--help"}, terminal, again -> 0));
    }
}
