package org.paintrend.ui.shell;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keyboard a place when what had it was taken from the window, as when a table is filled anew.
 *
 * <p>JavaFX itself would give it to the first control of the window, which is the way back to another screen.
 */
final class LostFocus {
    private final Consumer<Node> homeless;
    private final ChangeListener<@Nullable Node> moved = (observed, before, now) -> moved(before, now);
    private @Nullable Node gone;

    /** @param homeless given what had the keyboard and is gone */
    LostFocus(Consumer<Node> homeless) {
        this.homeless = homeless;
    }

    /** From now on it looks after this window, no longer after the one before. */
    void watch(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(moved);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(moved);
        }
    }

    /** Somebody who gives the keyboard away on purpose gives it to another at once; losing it leaves nobody between. */
    private void moved(@Nullable Node before, @Nullable Node now) {
        if (now == null) {
            gone = before != null && before.getScene() == null ? before : null;
        } else if (gone != null) {
            Node lost = gone;
            gone = null;
            Platform.runLater(() -> homeless.accept(lost));
        }
    }
}
