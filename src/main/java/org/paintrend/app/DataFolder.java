package org.paintrend.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where the program keeps its files for this user, as each system wants it. */
public final class DataFolder {
    private DataFolder() {}

    /** The folder on this computer; it may not exist yet. */
    public static Path here() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), name -> {
            String value = System.getenv(name);
            return value == null ? "" : value;
        });
    }

    /** @param environment the value of an environment variable, or an empty text */
    static Path of(String system, Path home, UnaryOperator<String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win") && !name.contains("darwin")) {
            return orElse(
                            environment.apply("LOCALAPPDATA"),
                            home.resolve("AppData").resolve("Local"))
                    .resolve("PainTrend");
        }
        if (name.contains("mac") || name.contains("darwin")) {
            return home.resolve("Library").resolve("Application Support").resolve("PainTrend");
        }
        return orElse(environment.apply("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                .resolve("paintrend");
    }

    /** A relative path in the environment is to be ignored, as the XDG rules say. */
    private static Path orElse(@Nullable String value, Path otherwise) {
        return value == null || value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
