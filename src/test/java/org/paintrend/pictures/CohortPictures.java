package org.paintrend.pictures;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.paintrend.clinic.Clinic;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;

/** The cohort in the states somebody meets. */
final class CohortPictures {
    private CohortPictures() {}

    static List<Picture> all() {
        return List.of(
                new Picture("cohort", studio -> then(studio, shell -> {})),
                new Picture("cohort-responders", studio -> chart(studio, "responders")),
                new Picture("cohort-waterfall", studio -> chart(studio, "waterfall")),
                new Picture("cohort-cumulative", studio -> chart(studio, "cumulative")),
                new Picture("cohort-groups", studio -> chart(studio, "groups")),
                new Picture("cohort-months", studio -> chart(studio, "months")),
                new Picture("cohort-table", studio -> then(studio, shell -> Press.nth(shell, "cohort-form", 1))),
                new Picture("cohort-lanss", studio -> then(studio, shell -> Press.nth(shell, "cohort-instrument", 1))),
                new Picture(
                        "cohort-evidence",
                        studio -> then(studio, shell -> Press.button(shell, "cohort-card-responders-evidence"))),
                new Picture(
                        "cohort-evidence-change",
                        studio -> then(studio, shell -> Press.button(shell, "cohort-card-change-evidence"))),
                new Picture("cohort-empty", CohortPictures::empty));
    }

    private static Parent chart(Studio studio, String chart) {
        return then(studio, shell -> Press.button(shell, "cohort-chart-" + chart));
    }

    private static Parent then(Studio studio, Consumer<Shell> step) {
        Shell shell = studio.shell();
        studio.afterwards(shell::showCohort);
        studio.afterwards(() -> step.accept(shell));
        return shell;
    }

    private static Parent empty(Studio studio) {
        Clinic clinic = RecordPictures.clinic();
        Shell shell = studio.shell(Opened.of(clinic));
        studio.afterwards(shell::showCohort);
        studio.afterwards(clinic::close);
        return shell;
    }
}
