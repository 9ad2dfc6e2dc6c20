package org.paintrend.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsFolderTest {
    @TempDir
    Path home;

    @Test
    void isTheHomeFolderWhereThereIsNone() {
        assertThat(DocumentsFolder.of(home, home.resolve(".config"))).isEqualTo(home);
    }

    @Test
    void hasTheNameTheDesktopGaveIt() throws IOException {
        Path english = Files.createDirectory(home.resolve("Documents"));
        Path config = Files.createDirectory(home.resolve(".config"));
        assertThat(DocumentsFolder.of(home, config)).isEqualTo(english);

        Path turkish = Files.createDirectory(home.resolve("Belgeler"));
        Files.writeString(
                config.resolve("user-dirs.dirs"),
                "# comment\nXDG_DESKTOP_DIR=\"$HOME/Masaüstü\"\nXDG_DOCUMENTS_DIR=\"$HOME/Belgeler\"\n");
        assertThat(DocumentsFolder.of(home, config)).isEqualTo(turkish);
    }
}
