package org.paintrend.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.paintrend.app.TestProgram;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.shell.Opened;
import org.paintrend.words.Words;

/**
 * Makes a PNG of every picture of the album in light and dark, English and Turkish, small, usual and large:
 * {@code mvn test-compile exec:exec@pictures}, into target/pictures. A second argument makes only those whose name
 * contains it: {@code -Dargs=settings}.
 */
public final class Pictures {
    private static final List<int[]> SIZES =
            List.of(new int[] {1000, 700}, new int[] {1280, 800}, new int[] {1440, 900});

    private Pictures() {}

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String only = arguments.length > 1 ? arguments[1] : "";
        Opened opened = TestProgram.demonstration(Files.createTempDirectory("pictures"), Studio.clock());
        Platform.startup(() -> {});
        try {
            takeAll(opened, only, folder);
            ChartPictures.take(opened.clinic(), only, folder);
        } finally {
            opened.clinic().close();
            Platform.exit();
        }
    }

    private static void takeAll(Opened opened, String only, Path folder) {
        for (Locale language : Words.LANGUAGES) {
            for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
                for (Picture picture : Album.pictures()) {
                    if (picture.name().contains(only)) {
                        for (int[] size : SIZES) {
                            take(picture, opened, language, appearance, size, folder);
                        }
                    }
                }
            }
        }
    }

    private static void take(
            Picture picture, Opened opened, Locale language, Appearance appearance, int[] size, Path folder) {
        String name = picture.name() + "-" + language + "-" + appearance.name().toLowerCase(Locale.ROOT) + "-" + size[0]
                + "x" + size[1] + ".png";
        CompletableFuture.runAsync(
                        () -> {
                            var theme = new Theme(appearance, new SimpleObjectProperty<>(ColorScheme.LIGHT));
                            var studio = new Studio(opened, TestProgram.rooms(), language, theme);
                            Scene scene = studio.take(picture, size[0], size[1]);
                            save(SwingFXUtils.fromFXImage(scene.snapshot(null), null), folder.resolve(name));
                        },
                        Platform::runLater)
                .join();
    }

    private static void save(BufferedImage image, Path file) {
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
