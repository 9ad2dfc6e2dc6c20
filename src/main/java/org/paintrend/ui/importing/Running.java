package org.paintrend.ui.importing;

import java.util.concurrent.CancellationException;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Progress;

/** How far a piece of work is, told from whatever thread does it, and the way to stop it. */
final class Running {
    /** The window hears of so many steps, whatever the work has. */
    private static final int TOLD = 100;

    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private volatile @Nullable Object wanted;

    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Begins a new piece of work; what it throws once it was cancelled takes the work back. */
    Progress begin() {
        var ticket = new Object();
        wanted = ticket;
        return (done, all) -> {
            if (wanted != ticket) {
                throw new CancellationException();
            }
            if (all <= TOLD || done % (all / TOLD) == 0) {
                Platform.runLater(() -> progress.set((double) done / all));
            }
        };
    }

    void cancel() {
        wanted = null;
    }
}
