package org.paintrend.pictures;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.paintrend.clinic.Clinic;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;

/** Those who are due, and what is noted of them, in the states somebody meets. */
final class FollowUpPictures {
    private FollowUpPictures() {}

    static List<Picture> all() {
        return List.of(
                new Picture("followups", studio -> then(studio, shell -> {})),
                new Picture(
                        "followups-missed", studio -> then(studio, shell -> Press.button(shell, "due-just-missed"))),
                new Picture(
                        "followups-none-found",
                        studio -> then(studio, shell -> Press.write(shell, "followups-search", "zzz"))),
                new Picture("followups-nobody", FollowUpPictures::nobody),
                new Picture("followups-attempt", studio -> then(studio, shell -> studio.press(shell, "Shortcut+R"))),
                new Picture("followups-attempt-faults", FollowUpPictures::faults),
                new Picture("followups-absence", studio -> then(studio, shell -> studio.press(shell, "Shortcut+D"))));
    }

    private static Parent then(Studio studio, Consumer<Shell> step) {
        Shell shell = studio.shell();
        studio.afterwards(shell::showFollowUps);
        studio.afterwards(() -> step.accept(shell));
        return shell;
    }

    private static Parent nobody(Studio studio) {
        Clinic clinic = RecordPictures.clinic();
        Shell shell = studio.shell(Opened.of(clinic));
        studio.afterwards(shell::showFollowUps);
        studio.afterwards(clinic::close);
        return shell;
    }

    private static Parent faults(Studio studio) {
        Parent shell = then(studio, one -> studio.press(one, "Shortcut+R"));
        studio.afterwards(() -> Press.button(shell, "attempt-save"));
        return shell;
    }
}
