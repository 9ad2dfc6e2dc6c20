package org.paintrend.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.ui.shell.ErrorReport;
import org.paintrend.ui.shell.ErrorView;
import org.paintrend.ui.shell.FirstStart;
import org.paintrend.ui.shell.Shell;

/** Every picture there is: a new screen is added here and nowhere else. */
public final class Album {
    private Album() {}

    /** The pictures, in the order somebody meets the screens. */
    public static List<Picture> pictures() {
        return Stream.of(
                        frame(),
                        FollowUpPictures.all(),
                        PatientPictures.all(),
                        ReleasePictures.all(),
                        RecordPictures.all(),
                        CoursePictures.all(),
                        EntryPictures.all(),
                        ConflictPictures.all(),
                        NumbnessPictures.all(),
                        SheetPictures.all(),
                        MedicationPictures.all(),
                        SafetyPictures.all(),
                        CataloguePictures.all(),
                        CohortPictures.all(),
                        ImportPictures.all(),
                        SeriesPictures.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Picture> frame() {
        return List.of(
                new Picture("first-start", Studio::firstStart),
                new Picture("first-start-trouble", Album::trouble),
                new Picture("set-up", studio -> pressed(studio, studio.firstStart(), "set-up")),
                new Picture("set-up-faults", Album::setUpFaults),
                new Picture("search", Album::search),
                new Picture("toasts", Album::toasts),
                new Picture("settings", Album::settings),
                new Picture("shortcuts", Album::shortcuts),
                new Picture("error", studio -> error(studio, false)),
                new Picture("error-start", studio -> error(studio, true)));
    }

    private static Parent trouble(Studio studio) {
        FirstStart page = studio.firstStart();
        page.explain(new CannotOpen(
                CannotOpen.Reason.IN_USE, Path.of("/srv/clinic/sample.paintrend"), "paintrend, process 4711"));
        return page;
    }

    private static Parent setUpFaults(Studio studio) {
        Parent page = pressed(studio, studio.firstStart(), "set-up");
        studio.afterwards(() -> Press.button(page, "create"));
        return page;
    }

    private static Parent search(Studio studio) {
        Shell shell = studio.shell();
        studio.afterwards(() -> {
            studio.press(shell, "Shortcut+K");
            ((TextField) shell.lookup("#search")).setText("s");
        });
        return shell;
    }

    private static Parent toasts(Studio studio) {
        Shell shell = studio.shell();
        shell.toasts().say(studio.words().get("settings.clinic.saved"), () -> {});
        shell.toasts().warn(studio.words().get("settings.clinic.stale"));
        return shell;
    }

    private static Parent settings(Studio studio) {
        Shell shell = studio.shell();
        studio.afterwards(shell::showSettings);
        return shell;
    }

    private static Parent shortcuts(Studio studio) {
        Shell shell = studio.shell();
        studio.afterwards(() -> studio.press(shell, "F1"));
        return shell;
    }

    private static Parent error(Studio studio, boolean atStart) {
        var report = ErrorReport.of(new IllegalStateException("shown"), "0.1.0");
        return new ErrorView(report, atStart, studio.words(), studio.ports(), () -> {});
    }

    private static Parent pressed(Studio studio, Parent page, String id) {
        studio.afterwards(() -> Press.button(page, id));
        return page;
    }
}
