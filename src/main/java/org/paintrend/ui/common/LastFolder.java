package org.paintrend.ui.common;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a file chooser starts: where a file was chosen last, and before that the first of some folders that exists. */
final class LastFolder {
    private final List<Path> first;
    private @Nullable Path last;

    LastFolder(Path... first) {
        this.first = List.of(first);
    }

    /** Empty leaves it to the system. */
    Optional<Path> start() {
        return Stream.concat(Stream.ofNullable(last), first.stream())
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** A folder itself was chosen. */
    void opened(Path folder) {
        last = folder.toAbsolutePath();
    }

    /** A file was chosen. */
    void chosen(Path file) {
        last = file.toAbsolutePath().getParent();
    }
}
