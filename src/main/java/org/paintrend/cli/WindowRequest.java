package org.paintrend.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.CannotOpen;

/**
 * How the window was asked for.
 *
 * @param database {@code --db FILE}: open this one and not the last; absent otherwise
 * @param demonstration {@code --demo}: look around
 */
public record WindowRequest(@Nullable Path database, boolean demonstration) {

    /** The same as arguments of a command line. */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (database != null) {
            arguments.add("--db=" + database);
        }
        if (demonstration) {
            arguments.add("--demo");
        }
        return arguments;
    }

    /** Whoever can open the window; gives the program's exit code. */
    @FunctionalInterface
    public interface Window {
        int open(WindowRequest request) throws CannotOpen, IOException;
    }
}
