package org.paintrend.ui.patients;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.Demonstration;
import org.paintrend.ui.Frames;
import org.paintrend.ui.ListUse;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.FxTasks;
import org.paintrend.ui.common.Nowhere;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.common.Toasts;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/**
 * How long the FX thread is held while a list of many patients is read, scrolled, and narrowed by typing, on a real
 * database and the real screen. Started by {@code mvn -Pbench -Dbench.main=org.paintrend.ui.patients.LongList}; the
 * number of patients is its argument, 100,000 without one.
 */
public final class LongList {
    private static final int WIDTH = 1232;
    private static final int HEIGHT = 780;
    private static final String[] QUERIES = {"demo ayse", "D-0041", "sciatic neuropathy", "özgür", "zzz"};

    private final Frames frames = new Frames();

    public static void main(String[] arguments) throws Exception {
        int patients = arguments.length == 0 || arguments[0].isBlank() ? 100_000 : Integer.parseInt(arguments[0]);
        System.out.printf(
                "Java %s, %d processors, %s%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(option -> option.startsWith("-XX"))
                        .toList());
        new LongList().run(patients);
        Platform.exit();
    }

    private void run(int patients) throws Exception {
        Path folder = Files.createTempDirectory("long-list");
        Clock clock = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
        try (Clinic clinic = new ClinicFiles(clock, () -> "bench")
                .createDemonstration(
                        folder.resolve("list.db"), new ClinicDetails("Bench", ZoneId.of("Europe/Istanbul"), 1))) {
            Instant begin = Instant.now();
            new Demonstration(clinic).fill(patients, 1);
            System.out.printf(
                    Locale.ROOT,
                    "made %,d patients in %d s%n",
                    patients,
                    Duration.between(begin, Instant.now()).toSeconds());
            CountDownLatch started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            started.await();
            show(clinic, clock);
        }
    }

    private void show(Clinic clinic, Clock clock) throws Exception {
        FxTasks tasks = new FxTasks(Platform::runLater, failure -> {
            throw new IllegalStateException(failure);
        });
        PatientsScreen screen = ListUse.onFx(() -> {
            PatientsScreen made = new PatientsScreen(new Workplace(
                    clinic, Words.in(Locale.ENGLISH), clock, tasks, new Nowhere(), new Silence(), new FakePorts()));
            StackPane root = new StackPane(made.node());
            Scene scene = new Scene(root, WIDTH, HEIGHT);
            new Theme(Appearance.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            frames.start();
            return made;
        });
        ListView<?> list = ListUse.onFx(screen::list);
        TextField search = ListUse.onFx(() -> (TextField) screen.node().lookup("#patients-search"));

        Instant begin = Instant.now();
        ListUse.onFx(() -> {
            frames.phase("read");
            screen.refresh();
            return list;
        });
        while (ListUse.onFx(() -> list.getItems().isEmpty())) {
            Thread.sleep(20);
        }
        System.out.printf(
                Locale.ROOT,
                "read and shown after %d ms%n",
                Duration.between(begin, Instant.now()).toMillis());
        Thread.sleep(500);
        ListUse use = new ListUse(frames, list, search);
        use.roll();
        use.draw();
        use.type(QUERIES);
        ListUse.onFx(() -> {
            frames.stop();
            return list;
        });
        frames.report();
        tasks.close();
    }

    private static final class Silence implements Toasts {
        @Override
        public void say(String text, @Nullable Runnable undo) {}

        @Override
        public void warn(String text) {}
    }
}
