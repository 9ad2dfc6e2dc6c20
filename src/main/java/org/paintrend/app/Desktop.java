package org.paintrend.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.paintrend.cli.Version;
import org.paintrend.cli.WindowRequest;
import org.paintrend.ui.common.SystemPorts;

/** The program with its window. */
public final class Desktop extends Application {

    /** Runs the window until it is closed. */
    public static void open(WindowRequest request) {
        launch(Desktop.class, request.arguments().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) throws IOException {
        Platform.setImplicitExit(false);
        String version = Version.number();
        var composition = new Composition(stage, surroundings(), version);
        Thread.setDefaultUncaughtExceptionHandler(composition.failures());
        try {
            MainWindow window = composition.window(version);
            window.start(request());
        } catch (RuntimeException | Error failure) {
            composition.failures().showAtStart(failure, Platform::exit);
        }
    }

    private Surroundings surroundings() {
        Path folder = DataFolder.here();
        return new Surroundings(
                folder,
                Clock.systemUTC(),
                new Uptime(),
                ZoneId.systemDefault(),
                (owner, words, theme) -> new SystemPorts(
                        owner, words, theme, DocumentsFolder.here(), folder, getHostServices()::showDocument),
                Platform::exit);
    }

    /** The request as JavaFX handed it through: it takes nothing but texts. */
    private WindowRequest request() {
        @Nullable String database = getParameters().getNamed().get("db");
        return new WindowRequest(
                database == null ? null : Path.of(database),
                getParameters().getUnnamed().contains("--demo"));
    }
}
