package org.paintrend.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code paintrend}. */
@Command(name = "paintrend", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Commands implements Runnable {

    /** Runs the command line and returns the exit code of the program. */
    public static int run(String... args) {
        return new CommandLine(new Commands()).execute(args);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
