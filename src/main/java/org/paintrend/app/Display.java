package org.paintrend.app;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whether a window can be shown here, found out before JavaFX tries and fails with a stack trace. */
final class Display {
    private static final String GTK = "libgtk-3.so.0";

    /** Why there can be no window. */
    enum Obstacle {
        /** No graphical session at all. */
        NONE("cli.display.none"),
        /** A Wayland session without Xwayland: JavaFX speaks X11 only. */
        WAYLAND_ONLY("cli.display.wayland-only"),
        /** GTK 3, with which JavaFX makes windows on Linux, is not installed. */
        NO_GTK("cli.display.no-gtk"),
        /** The display named in the environment does not answer. */
        UNREACHABLE("cli.display.unreachable");

        private final String key;

        Obstacle(String key) {
            this.key = key;
        }

        /** The key of its sentence, which names the remedy; it is given the name of the display. */
        String key() {
            return key;
        }
    }

    /** What this computer has installed. */
    interface Libraries {
        /** Whether a library of that file name can be loaded. */
        boolean has(String library);

        /** Whether the X display named in the environment answers; asked only where X11 is installed. */
        boolean displayAnswers();
    }

    private final UnaryOperator<String> property;
    private final UnaryOperator<String> environment;
    private final Libraries libraries;

    /**
     * @param property the value of a system property, or an empty text
     * @param environment the value of an environment variable, or an empty text
     */
    Display(UnaryOperator<String> property, UnaryOperator<String> environment, Libraries libraries) {
        this.property = property;
        this.environment = environment;
        this.libraries = libraries;
    }

    /** The display of this computer. */
    static Display here() {
        return new Display(
                name -> System.getProperty(name, ""),
                name -> Optional.ofNullable(System.getenv(name)).orElse(""),
                new NativeLibraries());
    }

    /** The name of the display, or an empty text. */
    String name() {
        return environment.apply("DISPLAY");
    }

    /** What stands in the way of a window; Windows and macOS always have a display. */
    Optional<Obstacle> obstacle() {
        boolean linux = property.apply("os.name").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = property.apply("glass.platform").equalsIgnoreCase("headless");
        if (!linux || headless) {
            return Optional.empty();
        }
        if (name().isBlank()) {
            return Optional.of(environment.apply("WAYLAND_DISPLAY").isBlank() ? Obstacle.NONE : Obstacle.WAYLAND_ONLY);
        }
        if (!libraries.has(GTK)) {
            return Optional.of(Obstacle.NO_GTK);
        }
        return libraries.displayAnswers() ? Optional.empty() : Optional.of(Obstacle.UNREACHABLE);
    }
}
