package org.paintrend.pictures;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.ui.common.DirectTasks;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.Program;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.shell.Doors;
import org.paintrend.ui.shell.FirstStart;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Rooms;
import org.paintrend.ui.shell.Shell;
import org.paintrend.words.Words;

/** One language and one theme, with all a screen needs; its clock stands still. */
public final class Studio {
    /** The moment of every picture. */
    public static final Instant NOW = Instant.parse("2026-11-03T07:42:00Z");

    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    private final Opened opened;
    private final Function<Program, Rooms> rooms;
    private final Words words;
    private final Theme theme;
    private final WithoutDrafts tasks = new WithoutDrafts();
    private final FakePorts ports = new FakePorts();
    private final List<Runnable> afterwards = new ArrayList<>();

    /** @param opened the demonstration that is shown */
    public Studio(Opened opened, Function<Program, Rooms> rooms, Locale language, Theme theme) {
        this.opened = opened;
        this.rooms = rooms;
        this.words = Words.in(language);
        this.theme = theme;
    }

    /** The clock of every picture. */
    public static Clock clock() {
        return Clock.fixed(NOW, ZONE);
    }

    public Words words() {
        return words;
    }

    public FakePorts ports() {
        return ports;
    }

    public Opened opened() {
        return opened;
    }

    /** The frame with the list of patients. */
    public Shell shell() {
        return shell(opened);
    }

    /** The frame over another clinic. */
    public Shell shell(Opened other) {
        var shell = new Shell(other, rooms.apply(program()), words, clock(), tasks, ports, program());
        afterwards.addFirst(shell::showPatients);
        return shell;
    }

    /** The first start. */
    public FirstStart firstStart() {
        return new FirstStart(
                nowhere(),
                words,
                clock(),
                ZONE,
                tasks,
                ports,
                program(),
                Path.of("/home/clinic/.local/share/paintrend"),
                clinic -> {});
    }

    /** Does something once the screen is in its scene and laid out. */
    public void afterwards(Runnable work) {
        afterwards.add(work);
    }

    /** Presses keys, written as {@code Shortcut+K}. */
    public void press(Parent screen, String keys) {
        var combination = (KeyCodeCombination) KeyCombination.valueOf(keys);
        boolean shortcut = combination.getShortcut() == KeyCombination.ModifierValue.DOWN;
        KeyEvent.fireEvent(
                screen,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", combination.getCode(), false, shortcut, false, false));
    }

    /** Builds a picture's screen in a scene of that size and does all that belongs to it. */
    public Scene take(Picture picture, double width, double height) {
        Parent screen = picture.screen().apply(this);
        var scene = new Scene(screen, width, height);
        theme.dress(scene);
        screen.applyCss();
        screen.layout();
        finish(screen);
        if (!tasks.unhandled().isEmpty()) {
            throw new IllegalStateException(picture.name(), tasks.unhandled().getFirst());
        }
        tasks.isTaken = true;
        return scene;
    }

    private void finish(Parent screen) {
        for (Runnable work : List.copyOf(afterwards)) {
            work.run();
            screen.applyCss();
            screen.layout();
        }
    }

    private Program program() {
        return new StillProgram(words, theme);
    }

    private static Doors nowhere() {
        return new Doors() {
            @Override
            public Opened setUp(Path file, ClinicDetails details) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Opened open(Path file) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void close(Opened opened) {
                opened.clinic().close();
            }

            @Override
            public Opened lookAround() {
                throw new UnsupportedOperationException();
            }
        };
    }

    /**
     * Of a picture no draft is kept: the next one would begin with it. Once it is taken nothing is begun any more: its
     * clinic may be closed by then.
     */
    private static final class WithoutDrafts extends DirectTasks {
        private boolean isTaken;

        @Override
        public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
            if (!isTaken) {
                super.run(work, then, failed);
            }
        }

        @Override
        public void keep(Callable<?> work) {}
    }
}
