package org.paintrend.clinic.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The catalogue that comes with the program, read once. What a clinic uses is its {@link ClinicCatalogue}. */
final class ShippedCatalogue {
    private static final String FOLDER = "/catalogue/";
    private static final Map<Chapter, List<Map<String, String>>> LINES = read();

    private ShippedCatalogue() {}

    /** The cells of each line of a chapter by their columns, in the order of the file. */
    static List<Map<String, String>> lines(Chapter chapter) {
        return Objects.requireNonNull(LINES.get(chapter));
    }

    private static Map<Chapter, List<Map<String, String>>> read() {
        Map<Chapter, List<Map<String, String>>> lines = new EnumMap<>(Chapter.class);
        for (Chapter chapter : Chapter.values()) {
            lines.put(
                    chapter,
                    CatalogueFile.read(
                            chapter.file(),
                            text(chapter.file()),
                            chapter.names(),
                            line -> Optional.of(Map.copyOf(line.cells()))));
        }
        return lines;
    }

    /** A file as it is written. */
    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(ShippedCatalogue.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
