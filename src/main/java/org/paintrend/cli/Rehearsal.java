package org.paintrend.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one throw-away database; gone when closed. */
final class Rehearsal implements AutoCloseable {
    private final Path folder;

    Rehearsal() throws IOException {
        // Readable by its owner alone.
        this.folder = Files.createTempDirectory("paintrend");
    }

    Path file() {
        return folder.resolve("rehearsal.db");
    }

    @Override
    public void close() throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
