package org.paintrend.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Letters whose file is known, so that a PDF can embed them: without that a reader's own letters would stand in, and
 * Turkish ones get lost.
 *
 * @param plain the file of the upright letters
 * @param bold the file of the bold ones
 */
public record PrintFont(Path plain, Path bold) {
    private static final int DEPTH = 5;
    private static final List<List<String>> FILES = List.of(
            List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf"),
            List.of("segoeui.ttf", "segoeuib.ttf"),
            List.of("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
            List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
            List.of("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
            List.of("Arial.ttf", "Arial Bold.ttf"),
            List.of("arial.ttf", "arialbd.ttf"));

    /** The first of a few well-known families that is installed for this user or everyone. */
    public static Optional<PrintFont> installed() {
        Path home = Path.of(System.getProperty("user.home", "."));
        String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
        boolean onWindows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        List<Path> folders = onWindows
                ? List.of(Path.of(windows, "Fonts"), home.resolve("AppData/Local/Microsoft/Windows/Fonts"))
                : List.of(
                        home.resolve(".local/share/fonts"),
                        home.resolve(".fonts"),
                        home.resolve("Library/Fonts"),
                        Path.of("/usr/local/share/fonts"),
                        Path.of("/usr/share/fonts"),
                        Path.of("/Library/Fonts"),
                        Path.of("/System/Library/Fonts"));
        return among(folders);
    }

    /** The first of the families found below these folders. */
    static Optional<PrintFont> among(List<Path> folders) {
        Map<String, Path> files = folders.stream()
                .filter(Files::isDirectory)
                .flatMap(PrintFont::files)
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString(), file -> file, (first, second) -> first));
        return FILES.stream()
                .flatMap(pair -> Optional.ofNullable(files.get(pair.getFirst()))
                        .flatMap(plain ->
                                Optional.ofNullable(files.get(pair.getLast())).map(bold -> new PrintFont(plain, bold)))
                        .stream())
                .findFirst();
    }

    /** The letters to draw with. */
    ChartFont letters() {
        try {
            return new ChartFont(
                    Font.createFont(Font.TRUETYPE_FONT, plain.toFile()),
                    Font.createFont(Font.TRUETYPE_FONT, bold.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.find(folder, DEPTH, (file, facts) -> facts.isRegularFile())) {
            return found.toList().stream();
        } catch (IOException | UncheckedIOException e) {
            // A folder that cannot be read has no letters for us; there are others.
            return Stream.empty();
        }
    }
}
