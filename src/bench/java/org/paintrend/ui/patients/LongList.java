package org.paintrend.ui.patients;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.Demonstration;
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
    private static final int SCREENFULS = 300;
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
        PatientsScreen screen = onFx(() -> {
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
        ListView<?> list = onFx(screen::list);
        TextField search = onFx(() -> (TextField) screen.node().lookup("#patients-search"));

        Instant begin = Instant.now();
        onFx(() -> {
            frames.phase("read");
            screen.refresh();
            return list;
        });
        while (onFx(() -> list.getItems().isEmpty())) {
            Thread.sleep(20);
        }
        System.out.printf(
                Locale.ROOT,
                "read and shown after %d ms%n",
                Duration.between(begin, Instant.now()).toMillis());
        Thread.sleep(500);
        roll(list);
        draw(list);
        type(search);
        onFx(() -> {
            frames.stop();
            return list;
        });
        frames.report();
        tasks.close();
    }

    /** As with a wheel: three rows a frame. */
    private void roll(ListView<?> list) throws Exception {
        VirtualFlow<?> flow = onFx(() -> (VirtualFlow<?>) list.lookup(".virtual-flow"));
        onFx(() -> {
            frames.phase("wheel");
            return list;
        });
        for (int i = 0; i < SCREENFULS; i++) {
            onFx(() -> flow.scrollPixels(3 * list.getFixedCellSize()));
            Thread.sleep(16);
        }
    }

    /** As with the scroll bar's thumb drawn from end to end: every frame all rows are others. */
    private void draw(ListView<?> list) throws Exception {
        int step = Math.max(1, list.getItems().size() / SCREENFULS);
        onFx(() -> {
            frames.phase("thumb");
            return list;
        });
        for (int i = 0; i < SCREENFULS; i++) {
            int row = i * step;
            onFx(() -> {
                list.scrollTo(row);
                return list;
            });
            Thread.sleep(16);
        }
    }

    private void type(TextField search) throws Exception {
        onFx(() -> {
            frames.phase("type");
            return search;
        });
        for (String query : QUERIES) {
            for (int i = 1; i <= query.length(); i++) {
                String typed = query.substring(0, i);
                onFx(() -> {
                    search.setText(typed);
                    return search;
                });
                Thread.sleep(120);
            }
            onFx(() -> {
                search.clear();
                return search;
            });
            Thread.sleep(200);
        }
    }

    private static final class Silence implements Toasts {
        @Override
        public void say(String text, @Nullable Runnable undo) {}

        @Override
        public void warn(String text) {}
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
