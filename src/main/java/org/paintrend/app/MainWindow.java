package org.paintrend.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.paintrend.cli.WindowRequest;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.ClockWarning;
import org.paintrend.ui.common.FxTasks;
import org.paintrend.ui.common.Ports;
import org.paintrend.ui.common.Program;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.shell.Doors;
import org.paintrend.ui.shell.FirstStart;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Rooms;
import org.paintrend.ui.shell.Shell;
import org.paintrend.words.Words;

/** The one window: the ways in, or the frame of an open clinic; in one language, light or dark. */
public final class MainWindow implements Program {

    /** What it is made of; the same for the whole run. */
    public record Parts(
            Stage stage,
            Theme theme,
            Surroundings surroundings,
            FxTasks tasks,
            Doors doors,
            PreferencesFile file,
            String version) {}

    private final Parts parts;
    private final Function<Words, Ports> portsIn;
    private final Function<Program, Rooms> roomsOf;
    private final Scene scene = new Scene(new StackPane(), 1280, 820);
    private Preferences preferences;
    private Words words;
    private Ports ports;
    private @Nullable Opened opened;
    private @Nullable Shell shell;
    private @Nullable FirstStart firstStart;

    public MainWindow(
            Parts parts, Preferences preferences, Function<Words, Ports> portsIn, Function<Program, Rooms> roomsOf) {
        this.parts = parts;
        this.portsIn = portsIn;
        this.roomsOf = roomsOf;
        this.preferences = preferences;
        this.words = Words.in(Objects.requireNonNullElse(preferences.language(), Locale.getDefault()));
        this.ports = portsIn.apply(words);
        parts.theme().dress(scene);
        parts.theme().appearanceProperty().subscribe((before, now) -> keep(this.preferences.with(now)));
        Stage stage = parts.stage();
        stage.setScene(scene);
        stage.getIcons().setAll(WindowIcons.all());
        stage.setTitle(words.get("common.product"));
        WindowBounds.restore(stage, preferences.bounds());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    /** Shows the window and goes in: where it was told to, or to the last database, or to the first start. */
    public void start(WindowRequest request) {
        parts.stage().show();
        @Nullable Path database = request.database() == null ? preferences.database() : request.database();
        if (request.demonstration()) {
            enter(parts.doors()::lookAround);
        } else if (database == null) {
            showFirstStart(null);
        } else {
            enter(() -> parts.doors().open(database));
        }
    }

    /** The texts in the language spoken now. */
    Words words() {
        return words;
    }

    /** The dialogs in the language spoken now. */
    Ports ports() {
        return ports;
    }

    @Override
    public Locale language() {
        return words.locale();
    }

    @Override
    public void speak(Locale language) {
        if (shell != null && !shell.leave()) {
            return;
        }
        words = Words.in(language);
        ports = portsIn.apply(words);
        keep(preferences.with(language));
        if (opened != null) {
            show(opened).showSettings();
        } else {
            showFirstStart(null);
        }
    }

    @Override
    public Theme theme() {
        return parts.theme();
    }

    @Override
    public void leaveDemonstration() {
        closeClinic(() -> {
            @Nullable Path database = preferences.database();
            if (database == null) {
                showFirstStart(null);
            } else {
                enter(() -> parts.doors().open(database));
            }
        });
    }

    @Override
    public void showWaysIn() {
        closeClinic(() -> showFirstStart(null));
    }

    @Override
    public String version() {
        return parts.version();
    }

    /** Ends the program: what has to be kept is finished and the clinic closed before the process ends. */
    public void close() {
        Stage stage = parts.stage();
        keep(preferences.with(WindowBounds.of(stage, preferences.bounds())));
        closeClinic(() -> {
            stage.hide();
            Thread.ofPlatform().name("closing").start(() -> {
                parts.tasks().close();
                parts.surroundings().end().run();
            });
        });
    }

    private void enter(Callable<Opened> door) {
        put(new StackPane(new Label(words.get("shell.opening"))));
        parts.tasks().run(door, this::opened, failure -> {
            if (failure instanceof CannotOpen reason) {
                showFirstStart(reason);
            } else {
                showFirstStart(null);
                throw new IllegalStateException(failure);
            }
        });
    }

    private void opened(Opened clinic) {
        clinic.clockWarning()
                .ifPresentOrElse(
                        warning -> {
                            if (trusts(clinic, warning)) {
                                goIn(clinic);
                            } else {
                                close(clinic, () -> showFirstStart(null));
                            }
                        },
                        () -> goIn(clinic));
    }

    /** Asks before anything can be saved. */
    private boolean trusts(Opened clinic, ClockWarning warning) {
        return new ClockQuestion(words, ports, clinic.details().zone()).isRight(warning);
    }

    /** Asks for a thread that is about to save, which waits for the answer. */
    private boolean trustsNow(Opened clinic, ClockWarning warning) {
        return CompletableFuture.supplyAsync(() -> trusts(clinic, warning), Platform::runLater)
                .join();
    }

    private void goIn(Opened clinic) {
        clinic.clinic().watchClock(parts.surroundings().uptime(), warning -> trustsNow(clinic, warning));
        if (!clinic.demonstration()) {
            keep(preferences.with(clinic.file()));
        }
        show(clinic).showFollowUps();
    }

    private Shell show(Opened clinic) {
        opened = clinic;
        firstStart = null;
        var frame = new Shell(clinic, roomsOf.apply(this), words, clock(), parts.tasks(), ports, this);
        shell = frame;
        put(frame);
        parts.stage().setTitle(clinic.details().name() + " \u2013 " + words.get("common.product"));
        return frame;
    }

    private void showFirstStart(@Nullable CannotOpen reason) {
        @Nullable FirstStart before = firstStart;
        var page = new FirstStart(
                parts.doors(),
                words,
                clock(),
                parts.surroundings().zone(),
                parts.tasks(),
                ports,
                this,
                parts.surroundings().folder(),
                this::opened);
        firstStart = page;
        put(page);
        parts.stage().setTitle(words.get("common.product"));
        page.takeKeyboard();
        if (before != null) {
            page.goOnFrom(before);
        }
        if (reason != null) {
            page.explain(reason);
        }
    }

    private void put(Parent root) {
        scene.setRoot(root);
    }

    /** Leaves the clinic if every panel agrees, and goes on once its file is closed. */
    private void closeClinic(Runnable then) {
        @Nullable Shell frame = shell;
        @Nullable Opened clinic = opened;
        if (frame == null || clinic == null) {
            then.run();
            return;
        }
        if (!frame.leave()) {
            return;
        }
        shell = null;
        opened = null;
        close(clinic, then);
    }

    private void close(Opened clinic, Runnable then) {
        put(new StackPane());
        parts.tasks()
                .run(
                        () -> {
                            parts.doors().close(clinic);
                            return clinic;
                        },
                        closed -> then.run(),
                        failure -> {
                            then.run();
                            throw new IllegalStateException(failure);
                        });
    }

    private Clock clock() {
        return parts.surroundings().clock();
    }

    private void keep(Preferences now) {
        preferences = now;
        parts.tasks().keep(() -> {
            parts.file().write(now);
            return now;
        });
    }
}
