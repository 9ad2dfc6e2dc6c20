package org.paintrend.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The law on length: a source file that no longer fits in a head has more than one thing in it. */
final class Length {
    static final int LONGEST = 400;

    private Length() {}

    /** The source files below a folder that are too long. */
    static List<Path> faults(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java") && lines(file) > LONGEST)
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
