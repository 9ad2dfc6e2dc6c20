package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lay in a folder at one moment: names, bytes and times of change. The lock's own file is not looked at. */
record Folder(Path path, Map<String, String> files) {

    static Folder now(Path path) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(path)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".lock")) {
                    files.put(
                            file.getFileName().toString(),
                            Files.getLastModifiedTime(file)
                                    + Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
                }
            }
        }
        return new Folder(path, files);
    }

    void assertUntouched() throws IOException {
        Folder now = now(path);
        assertThat(now.files.keySet()).isEqualTo(files.keySet());
        files.forEach((name, before) -> assertThat(now.files.get(name).equals(before))
                .as(name + " is as it was")
                .isTrue());
    }

    static Stream<String> names(Path path) throws IOException {
        return now(path).files.keySet().stream();
    }
}
