package org.paintrend.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LastFolderTest {
    @TempDir
    Path folder;

    @Test
    void startsInTheFirstFolderThatExists() {
        assertThat(new LastFolder(folder.resolve("gone"), folder).start()).contains(folder);
        assertThat(new LastFolder(folder.resolve("gone")).start()).isEmpty();
    }

    @Test
    void startsWhereAFileWasChosenLastAsLongAsThatIsThere() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        var last = new LastFolder(folder);
        last.chosen(stick.resolve("trend.png"));
        assertThat(last.start()).contains(stick);
        Files.delete(stick);
        assertThat(last.start()).contains(folder);
    }
}
