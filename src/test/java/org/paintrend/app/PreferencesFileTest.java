package org.paintrend.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.ui.common.Appearance;

final class PreferencesFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasChosenIsThereAgain() throws IOException {
        var chosen = new Preferences(
                Locale.of("tr"),
                Appearance.DARK,
                folder.resolve("Ağrı kliniği.paintrend"),
                new Preferences.Bounds(-20, 10, 1280, 820.5, true));
        new PreferencesFile(folder).write(chosen);
        assertThat(new PreferencesFile(folder).read()).isEqualTo(chosen);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatCannotBeReadCountsAsNotChosen() throws IOException {
        assertThat(new PreferencesFile(folder).read()).isEqualTo(Preferences.NONE);
        Files.writeString(folder.resolve("preferences.properties"), "appearance=PINK\nwindow.x=left\nlanguage=\\u00zz");
        assertThat(new PreferencesFile(folder).read()).isEqualTo(Preferences.NONE);
    }

    @Test
    void eachSystemHasItsFolder() {
        Path home = Path.of("/home/desk");
        assertThat(DataFolder.of("Linux", home, name -> "")).isEqualTo(home.resolve(".local/share/paintrend"));
        assertThat(DataFolder.of("Linux", home, name -> "/data")).isEqualTo(Path.of("/data/paintrend"));
        assertThat(DataFolder.of("Linux", home, name -> "relative")).isEqualTo(home.resolve(".local/share/paintrend"));
        assertThat(DataFolder.of("Mac OS X", home, name -> ""))
                .isEqualTo(home.resolve("Library/Application Support/PainTrend"));
        assertThat(DataFolder.of("Windows 11", home, name -> "")).isEqualTo(home.resolve("AppData/Local/PainTrend"));
    }
}
