package org.paintrend.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where people keep what they save: the system's folder for documents, which has a name in their language on Linux. */
final class DocumentsFolder {
    private static final String KEY = "XDG_DOCUMENTS_DIR=";

    private DocumentsFolder() {}

    /** The folder on this computer. */
    static Path here() {
        Path home = Path.of(System.getProperty("user.home", "."));
        String config = System.getenv("XDG_CONFIG_HOME");
        return of(home, config == null || config.isBlank() ? home.resolve(".config") : Path.of(config));
    }

    /** @param config where a Linux desktop keeps {@code user-dirs.dirs}; elsewhere there is none */
    static Path of(Path home, Path config) {
        return Stream.concat(named(home, config.resolve("user-dirs.dirs")), Stream.of(home.resolve("Documents")))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
    }

    /** Lines such as {@code XDG_DOCUMENTS_DIR="$HOME/Belgeler"}. */
    private static Stream<Path> named(Path home, Path names) {
        if (!Files.isRegularFile(names)) {
            return Stream.empty();
        }
        try {
            return Files.readAllLines(names).stream()
                    .filter(line -> line.startsWith(KEY))
                    .map(line -> line.substring(KEY.length()).replace("\"", ""))
                    .map(name -> Path.of(name.replace("$HOME", home.toString())));
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }
}
