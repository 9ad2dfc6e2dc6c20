package org.paintrend.ui.followups;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
import org.paintrend.clinic.ManyDue;
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
 * How long the follow-ups take to open with many open courses, and how long the FX thread is held while they are
 * scrolled and searched. Opened is: from the call that makes the screen to the end of the second pulse with its rows.
 * Started by {@code mvn -Pbench -Dbench.main=org.paintrend.ui.followups.ManyDueScreen}; the number of courses is its
 * argument, 20,000 without one.
 */
public final class ManyDueScreen {
    private static final int WIDTH = 1232;
    private static final int HEIGHT = 780;
    private static final int OPENINGS = 12;
    private static final String[] QUERIES = {"ayse", "D-0041", "örnek", "zzz"};
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE);

    private final Frames frames = new Frames();

    public static void main(String[] arguments) throws Exception {
        int courses = arguments.length == 0 || arguments[0].isBlank() ? 20_000 : Integer.parseInt(arguments[0]);
        Path file = Files.createTempDirectory("many-due").resolve("many.db");
        try (Clinic clinic = new ClinicFiles(CLOCK, () -> "bench")
                .createDemonstration(file, new ClinicDetails("Bench", ZONE, 1))) {
            ManyDue.fill(clinic, courses);
            CountDownLatch started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            started.await();
            new ManyDueScreen().run(clinic);
        }
        Platform.exit();
    }

    private void run(Clinic clinic) throws Exception {
        FxTasks tasks = new FxTasks(Platform::runLater, failure -> {
            throw new IllegalStateException(failure);
        });
        Words words = Words.in(Locale.ENGLISH);
        var workplace = new Workplace(clinic, words, CLOCK, tasks, new Nowhere(), new Silence(), new FakePorts());
        StackPane root = new StackPane();
        DueWatch watch = ListUse.onFx(() -> {
            Scene scene = new Scene(root, WIDTH, HEIGHT);
            new Theme(Appearance.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            DueWatch made = new DueWatch(clinic, words, CLOCK, tasks);
            made.open();
            return made;
        });
        while (ListUse.onFx(() -> watch.index().get() == null)) {
            Thread.sleep(20);
        }
        List<Long> opened = new ArrayList<>();
        FollowUpsScreen screen = open(root, workplace, watch, opened);
        for (int i = 1; i < OPENINGS; i++) {
            FollowUpsScreen left = screen;
            ListUse.onFx(() -> {
                left.leave();
                root.getChildren().clear();
                return root;
            });
            Thread.sleep(200);
            screen = open(root, workplace, watch, opened);
        }
        System.out.printf(Locale.ROOT, "opened, first: %d ms; then: %s ms%n", opened.getFirst(), opened.subList(1, OPENINGS));
        use(screen);
        watch.leave();
        tasks.close();
    }

    private static FollowUpsScreen open(StackPane root, Workplace workplace, DueWatch watch, List<Long> opened)
            throws Exception {
        CountDownLatch drawn = new CountDownLatch(2);
        long begin = System.nanoTime();
        FollowUpsScreen screen = ListUse.onFx(() -> {
            var made = new FollowUpsScreen(workplace, watch);
            root.getChildren().setAll(made.node());
            Scene scene = root.getScene();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    ListView<?> list = (ListView<?>) made.node().lookup("#followups-list");
                    if (list != null && !list.getItems().isEmpty()) {
                        drawn.countDown();
                    }
                    if (drawn.getCount() == 0) {
                        scene.removePostLayoutPulseListener(this);
                    } else {
                        Platform.requestNextPulse();
                    }
                }
            });
            Platform.requestNextPulse();
            return made;
        });
        drawn.await();
        opened.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
        return screen;
    }

    private void use(FollowUpsScreen screen) throws Exception {
        ListView<?> list = ListUse.onFx(() -> (ListView<?>) screen.node().lookup("#followups-list"));
        TextField search = ListUse.onFx(() -> (TextField) screen.node().lookup("#followups-search"));
        ListUse.onFx(() -> {
            frames.start();
            return frames;
        });
        var use = new ListUse(frames, list, search);
        use.roll();
        use.draw();
        use.type(QUERIES);
        ListUse.onFx(() -> {
            frames.stop();
            return frames;
        });
        frames.report();
    }

    private static final class Silence implements Toasts {
        @Override
        public void say(String text, @Nullable Runnable undo) {}

        @Override
        public void warn(String text) {}
    }
}
