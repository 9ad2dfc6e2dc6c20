package org.paintrend.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintFontTest {
    @TempDir
    Path folder;

    @Test
    void aFamilyNeedsBothItsFiles() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("truetype/some"));
        assertThat(PrintFont.among(List.of(folder, folder.resolve("not-there"))))
                .isEmpty();
        Files.createFile(deep.resolve("arial.ttf"));
        assertThat(PrintFont.among(List.of(folder))).isEmpty();
        Files.createFile(deep.resolve("arialbd.ttf"));
        assertThat(PrintFont.among(List.of(folder)))
                .contains(new PrintFont(deep.resolve("arial.ttf"), deep.resolve("arialbd.ttf")));
    }

    @Test
    void theLettersCanWriteTurkish() {
        assertThat(ChartFont.installed().plain(12).canDisplayUpTo("ğĞşŞıİçÇöÖüÜ −≥·"))
                .isEqualTo(-1);
        assertThat(ChartFont.installed().bold(12).canDisplayUpTo("ğĞşŞıİçÇöÖüÜ"))
                .isEqualTo(-1);
    }
}
