package org.paintrend.pictures;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import org.paintrend.ui.shell.Shell;

/** A case series while it is put together. */
final class SeriesPictures {
    private SeriesPictures() {}

    static List<Picture> all() {
        return List.of(
                new Picture("series-empty", studio -> open(studio, shell -> {})),
                new Picture("series-nrs", studio -> published(studio, 0)),
                new Picture("series-lanss", studio -> published(studio, 1)),
                new Picture("series-table", studio -> published(studio, 2)),
                new Picture("series-methods", studio -> published(studio, 3)),
                new Picture(
                        "series-many",
                        studio -> open(studio, shell -> {
                            tick(shell, "sample", 8);
                            tick(shell, "demo", 6);
                        })),
                new Picture("series-door", SeriesPictures::door));
    }

    private static Parent published(Studio studio, int view) {
        return open(studio, shell -> {
            tick(shell, "PISN", 3);
            Press.nth(shell, "series-view", view);
        });
    }

    private static void tick(Shell shell, String query, int most) {
        Press.write(shell, "series-search", query);
        List<Node> boxes =
                shell.lookup("#series-found").lookupAll(".check-box").stream().toList();
        boxes.stream().limit(most).forEach(box -> ((CheckBox) box).fire());
    }

    private static Parent door(Studio studio) {
        Shell shell = studio.shell();
        studio.afterwards(shell::showCohort);
        return shell;
    }

    private static Parent open(Studio studio, Consumer<Shell> step) {
        Shell shell = studio.shell();
        studio.afterwards(shell::showCohort);
        studio.afterwards(() -> Press.button(shell, "cohort-series"));
        studio.afterwards(() -> step.accept(shell));
        return shell;
    }
}
