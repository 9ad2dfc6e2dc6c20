package org.paintrend.app;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program with its window. */
public final class Desktop extends Application {

    /** Runs the window until it is closed. */
    public static void open(String... arguments) {
        launch(Desktop.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Platform.setImplicitExit(false);
        Path folder = DataFolder.here();
        String version = Version.read();
        var composition = new Composition(stage, folder, version, getHostServices()::showDocument);
        Thread.setDefaultUncaughtExceptionHandler(composition.failures());
        try {
            MainWindow window = composition.window(version);
            window.start(Launch.of(getParameters().getRaw()).orElseThrow());
        } catch (RuntimeException | Error failure) {
            composition.failures().showAtStart(failure, Platform::exit);
        }
    }
}
