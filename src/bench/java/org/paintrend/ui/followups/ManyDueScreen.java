package org.paintrend.ui.followups;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.paintrend.app.MainWindow;
import org.paintrend.app.Surroundings;
import org.paintrend.app.TestProgram;
import org.paintrend.cli.WindowRequest;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.ManyDue;
import org.paintrend.ui.Frames;
import org.paintrend.ui.ListUse;
import org.paintrend.ui.common.FakePorts;

/**
 * How long the follow-ups of many open courses take to open, and how long the FX thread is held while they are scrolled
 * and searched: in the whole program, which starts on them, and comes back to them from the list of patients by a
 * click. Opened is: from the click to the end of the second pulse with rows. Started by {@code mvn -Pbench
 * -Dbench.main=org.paintrend.ui.followups.ManyDueScreen}; the number of courses is its argument, 20,000 without one.
 * The first run makes the database and keeps it for those after it, which then are a program just started.
 */
public final class ManyDueScreen {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int OPENINGS = 12;
    private static final long REST = 500;
    private static final String[] QUERIES = {"ayse", "D-0041", "örnek", "zzz"};
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE);

    private final Frames frames = new Frames();
    private final Stage stage;

    private ManyDueScreen(Stage stage) {
        this.stage = stage;
    }

    public static void main(String[] arguments) throws Exception {
        int courses = arguments.length == 0 || arguments[0].isBlank() ? 20_000 : Integer.parseInt(arguments[0]);
        Path file = Path.of("target", "bench", "due-" + courses + ".db").toAbsolutePath();
        if (!Files.exists(file)) {
            make(file, courses);
        }
        CountDownLatch ended = new CountDownLatch(1);
        Path folder = Files.createTempDirectory("many-due");
        Platform.startup(() -> Platform.setImplicitExit(false));
        Stage stage = ListUse.onFx(() -> {
            Stage made = new Stage();
            MainWindow window = TestProgram.window(
                    made,
                    new Surroundings(
                            folder,
                            CLOCK,
                            () -> Duration.ZERO,
                            ZONE,
                            (owner, words, theme) -> new FakePorts(),
                            ended::countDown));
            made.setWidth(WIDTH);
            made.setHeight(HEIGHT);
            window.start(new WindowRequest(file, false));
            return made;
        });
        new ManyDueScreen(stage).run();
        ListUse.onFx(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return stage;
        });
        ended.await();
        Platform.exit();
    }

    private static void make(Path file, int courses) throws Exception {
        Files.createDirectories(file.getParent());
        try (Clinic clinic =
                new ClinicFiles(CLOCK, () -> "bench").create(file, new ClinicDetails("Bench", ZONE, 1))) {
            ManyDue.fill(clinic, courses);
        }
    }

    private void run() throws Exception {
        shown("#followups-list").await();
        System.out.printf(
                Locale.ROOT,
                "rows %d ms after the process began%n",
                System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime());
        List<Long> opened = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            Thread.sleep(REST);
            click("#rail-patients", "#patients-list");
            Thread.sleep(REST);
            opened.add(click("#rail-follow-ups", "#followups-list"));
        }
        System.out.printf(Locale.ROOT, "opened, first: %d ms; then: %s ms%n", opened.getFirst(), opened.subList(1, OPENINGS));
        use();
    }

    /** Opens a screen as its button in the rail does; milliseconds until its rows are drawn. */
    private long click(String button, String list) throws Exception {
        long begin = System.nanoTime();
        CountDownLatch drawn = ListUse.onFx(() -> {
            ((Button) stage.getScene().lookup(button)).fire();
            return shown(list);
        });
        drawn.await();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    /** Counts two pulses in which a list has rows: when the second has been laid out, the first has been painted. */
    private CountDownLatch shown(String list) throws Exception {
        CountDownLatch pulses = new CountDownLatch(2);
        Scene scene = stage.getScene();
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    if (scene.lookup(list) instanceof ListView<?> view
                            && view.isVisible()
                            && !view.getItems().isEmpty()) {
                        pulses.countDown();
                    }
                    if (pulses.getCount() == 0) {
                        scene.removePostLayoutPulseListener(this);
                    } else {
                        Platform.requestNextPulse();
                    }
                }
            });
            Platform.requestNextPulse();
        });
        return pulses;
    }

    private void use() throws Exception {
        Scene scene = stage.getScene();
        ListView<?> list = ListUse.onFx(() -> (ListView<?>) scene.lookup("#followups-list"));
        TextField search = ListUse.onFx(() -> (TextField) scene.lookup("#followups-search"));
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
}
