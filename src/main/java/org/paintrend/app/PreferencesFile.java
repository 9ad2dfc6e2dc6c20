package org.paintrend.app;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.FailureTrace;
import org.paintrend.ui.common.Appearance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the preferences in a small text file; it is replaced whole, so that half of one is never read. */
public final class PreferencesFile {
    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    private final Path file;

    public PreferencesFile(Path folder) {
        this.file = folder.resolve("preferences.properties");
    }

    /** The preferences kept; what cannot be read counts as not chosen. */
    public Preferences read() {
        var kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException failure) {
                LOG.warn("preferences cannot be read\n{}", FailureTrace.of(failure));
            }
        }
        return new Preferences(language(kept), appearance(kept), database(kept), bounds(kept));
    }

    /** Keeps the preferences. */
    public void write(Preferences preferences) throws IOException {
        var kept = new Properties();
        put(
                kept,
                "language",
                preferences.language() == null ? null : preferences.language().toLanguageTag());
        put(kept, "appearance", preferences.appearance().name());
        put(kept, "database", preferences.database());
        var bounds = preferences.bounds();
        if (bounds != null) {
            put(kept, "window.x", bounds.x());
            put(kept, "window.y", bounds.y());
            put(kept, "window.width", bounds.width());
            put(kept, "window.height", bounds.height());
            put(kept, "window.maximized", bounds.maximized());
        }
        var text = new StringWriter();
        kept.store(text, null);
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = Files.createTempFile(folder, "preferences", ".tmp");
        try {
            Files.writeString(next, text.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static void put(Properties kept, String key, @Nullable Object value) {
        if (value != null) {
            kept.setProperty(key, value.toString());
        }
    }

    private static @Nullable Locale language(Properties kept) {
        String tag = kept.getProperty("language");
        return tag == null ? null : Locale.forLanguageTag(tag);
    }

    private static Appearance appearance(Properties kept) {
        String name = kept.getProperty("appearance", "");
        return Arrays.stream(Appearance.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Appearance.SYSTEM);
    }

    private static @Nullable Path database(Properties kept) {
        String path = kept.getProperty("database");
        try {
            return path == null ? null : Path.of(path);
        } catch (InvalidPathException failure) {
            return null;
        }
    }

    private static Preferences.@Nullable Bounds bounds(Properties kept) {
        try {
            return new Preferences.Bounds(
                    number(kept, "window.x"),
                    number(kept, "window.y"),
                    number(kept, "window.width"),
                    number(kept, "window.height"),
                    Boolean.parseBoolean(kept.getProperty("window.maximized")));
        } catch (NumberFormatException failure) {
            return null;
        }
    }

    private static double number(Properties kept, String key) {
        return Double.parseDouble(kept.getProperty(key, ""));
    }
}
