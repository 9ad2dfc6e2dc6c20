package org.paintrend.ui.common;

import java.util.concurrent.Callable;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/** Knows whether work that somebody waits for takes over a second: then the screen shows that it goes on. FX thread. */
public final class LongWork {
    private static final Duration PATIENCE = Duration.seconds(1);

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyBooleanWrapper isLong = new ReadOnlyBooleanWrapper(this, "long");
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private int going;

    public LongWork() {
        patience.setOnFinished(event -> isLong.set(running.get()));
    }

    /** Whether some work goes on. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether it does so for over a second. */
    public ReadOnlyBooleanProperty longProperty() {
        return isLong.getReadOnlyProperty();
    }

    /** The same work, watched from now until it ends, well or not, on whatever thread. */
    public <T> Callable<T> watched(Callable<T> work) {
        going++;
        running.set(true);
        patience.playFromStart();
        return () -> {
            try {
                return work.call();
            } finally {
                Platform.runLater(this::ended);
            }
        };
    }

    private void ended() {
        going--;
        if (going == 0) {
            patience.stop();
            running.set(false);
            isLong.set(false);
        }
    }
}
