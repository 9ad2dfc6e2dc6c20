package org.paintrend.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is there with all its files or as it was before. */
class NewFolderTest {
    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void name() {
        folder = parent.resolve("pack");
    }

    @Test
    void itIsMadeOrFilledWhereItIsEmpty() throws IOException {
        NewFolder.write(folder, false, NewFolderTest::two);
        assertThat(names(folder)).containsExactly("a", "b");
        Path empty = Files.createDirectory(parent.resolve("empty"));
        NewFolder.write(empty, false, NewFolderTest::two);
        assertThat(names(empty)).containsExactly("a", "b");
        assertThat(names(parent)).containsExactly("empty", "pack");
    }

    @Test
    void whatLiesThereIsNotTouchedUnlessItMay() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("a"), "old");
        Files.writeString(folder.resolve("mine"), "mine");
        assertThatThrownBy(() -> NewFolder.write(folder, false, NewFolderTest::two))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("a")).hasContent("old");
        NewFolder.write(folder, true, NewFolderTest::two);
        assertThat(names(folder)).containsExactly("a", "b", "mine");
        assertThat(folder.resolve("a")).hasContent("1");
        assertThat(folder.resolve("mine")).hasContent("mine");
        assertThat(names(parent)).containsExactly("pack");
    }

    @Test
    void aFileOfThatNameIsNeverReplaced() throws IOException {
        Files.writeString(folder, "mine");
        assertThatThrownBy(() -> NewFolder.write(folder, true, NewFolderTest::two))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder).hasContent("mine");
    }

    @Test
    void whatCannotBeMadeLeavesNothingBehind() {
        assertThatThrownBy(() -> NewFolder.write(folder, false, into -> {
                    Files.writeString(into.resolve("a"), "1");
                    throw new IOException("no space");
                }))
                .hasMessage("no space");
        assertThat(names(parent)).isEmpty();
    }

    @Test
    void whatCannotBeMovedLeavesEverythingAsItWas() throws IOException {
        Files.createDirectories(folder.resolve("b").resolve("not empty"));
        Files.writeString(folder.resolve("a"), "old");
        assertThatThrownBy(() -> NewFolder.write(folder, true, into -> {
                    two(into);
                    // Takes the place where the old b is set aside.
                    Files.writeString(into.resolve("b.before"), "");
                }))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("a")).hasContent("old");
        assertThat(folder.resolve("b").resolve("not empty")).isDirectory();
        assertThat(names(parent)).containsExactly("pack");
    }

    private static void two(Path into) throws IOException {
        Files.writeString(into.resolve("a"), "1");
        Files.writeString(into.resolve("b"), "2");
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
