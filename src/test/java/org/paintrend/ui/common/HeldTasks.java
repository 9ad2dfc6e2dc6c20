package org.paintrend.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does work at once, unless it was told to hold it up or to let it fail. */
public final class HeldTasks extends DirectTasks {
    private final Deque<Runnable> held = new ArrayDeque<>();

    /** Whether work waits until it is let go. */
    public boolean hold;

    /** How work fails, or absent. */
    public @Nullable Exception failure;

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        if (failure != null) {
            failed.accept(failure);
        } else if (hold) {
            held.add(() -> super.run(work, then, failed));
        } else {
            super.run(work, then, failed);
        }
    }

    /** Does what was held up, and from now on everything at once. */
    public void letGo() {
        hold = false;
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }
}
