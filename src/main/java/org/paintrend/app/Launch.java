package org.paintrend.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the window was asked for.
 *
 * @param database {@code --db FILE}: open this one, not the last
 * @param demonstration {@code --demo}: look around
 */
public record Launch(Optional<Path> database, boolean demonstration) {

    /** Reads the arguments; empty when they are a command, not a window. */
    public static Optional<Launch> of(List<String> arguments) {
        Optional<Path> database = Optional.empty();
        boolean demonstration = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--demo")) {
                demonstration = true;
            } else if (argument.startsWith("--db=")) {
                database = Optional.of(Path.of(argument.substring("--db=".length())));
            } else if (argument.equals("--db") && i + 1 < arguments.size()) {
                database = Optional.of(Path.of(arguments.get(++i)));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Launch(database, demonstration));
    }
}
