package org.paintrend.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.ui.common.FxTasks;
import org.paintrend.ui.common.Ports;
import org.paintrend.ui.common.SystemPorts;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.shell.ErrorWindow;
import org.paintrend.words.Words;

/** Builds the window and all behind it, once. */
final class Composition {
    private final Stage stage;
    private final Path folder;
    private final Consumer<String> browser;
    private final PreferencesFile file;
    private final Preferences preferences;
    private final Theme theme;
    private final Supplier<@Nullable Window> owner;
    private final Failures failures;
    private @Nullable MainWindow window;

    /** @param browser opens an address with the system's program for it */
    Composition(Stage stage, Path folder, String version, Consumer<String> browser) {
        this.stage = stage;
        this.folder = folder;
        this.browser = browser;
        this.file = new PreferencesFile(folder);
        this.preferences = file.read();
        this.theme =
                new Theme(preferences.appearance(), Platform.getPreferences().colorSchemeProperty());
        this.owner = () -> stage.isShowing() ? stage : null;
        this.failures = new Failures(new ErrorWindow(owner, theme), this::words, this::ports, version);
    }

    Failures failures() {
        return failures;
    }

    /** Builds the window. */
    MainWindow window(String version) {
        Clock clock = Clock.systemUTC();
        ZoneId zone = ZoneId.systemDefault();
        var tasks = new FxTasks(Platform::runLater, failures::show);
        var files = new ClinicFiles(clock, () -> System.getProperty("user.name", "?"));
        var doors = new FileDoors(files, clinic -> {}, () -> words().get("shell.demonstration.clinic"), zone);
        var parts = new MainWindow.Parts(stage, theme, clock, zone, tasks, doors, file, folder, version);
        var built = new MainWindow(parts, preferences, this::portsIn, AllRooms::new);
        window = built;
        return built;
    }

    /** The words before there is a window are those it would have spoken. */
    private Words words() {
        @Nullable MainWindow now = window;
        if (now != null) {
            return now.words();
        }
        @Nullable Locale language = preferences.language();
        return Words.in(language == null ? Locale.getDefault() : language);
    }

    private Ports ports() {
        @Nullable MainWindow now = window;
        return now == null ? portsIn(words()) : now.ports();
    }

    private Ports portsIn(Words words) {
        return new SystemPorts(owner, words, theme, folder, browser);
    }
}
