package org.paintrend.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.Demonstration;
import org.paintrend.ui.cohort.CohortMemory;
import org.paintrend.ui.common.FxTasks;
import org.paintrend.ui.common.Ports;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.shell.ErrorWindow;
import org.paintrend.words.Words;

/** Builds the window and all behind it, once. */
final class Composition {
    private final Stage stage;
    private final Surroundings surroundings;
    private final PreferencesFile file;
    private final Preferences preferences;
    private final Theme theme;
    private final Supplier<@Nullable Window> owner;
    private final Failures failures;
    private @Nullable MainWindow window;

    Composition(Stage stage, Surroundings surroundings, String version) {
        this.stage = stage;
        this.surroundings = surroundings;
        this.file = new PreferencesFile(surroundings.folder());
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
        var tasks = new FxTasks(Platform::runLater, failures::show);
        var files = new ClinicFiles(surroundings.clock(), () -> System.getProperty("user.name", "?"));
        var doors = new FileDoors(
                files,
                Composition::invent,
                () -> words().get("shell.demonstration.clinic"),
                surroundings.zone(),
                Path.of(System.getProperty("java.io.tmpdir")));
        var parts = new MainWindow.Parts(stage, theme, surroundings, tasks, doors, file, version);
        var cohorts = new CohortMemory();
        var built = new MainWindow(parts, preferences, this::portsIn, program -> new AllRooms(program, cohorts));
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

    private static void invent(Clinic clinic) {
        new Demonstration(clinic).fill(Demonstration.PATIENTS, Demonstration.SEED);
    }

    private Ports ports() {
        @Nullable MainWindow now = window;
        return now == null ? portsIn(words()) : now.ports();
    }

    private Ports portsIn(Words words) {
        return surroundings.outside().open(owner, words, theme);
    }
}
