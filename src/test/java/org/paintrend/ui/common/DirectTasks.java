package org.paintrend.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does everything at once on the thread that asks, and collects the failures nobody handled. */
public class DirectTasks implements Tasks {
    private final List<Throwable> unhandled = new ArrayList<>();

    /** What would have reached the error window. */
    public List<Throwable> unhandled() {
        return unhandled;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then) {
        run(work, then, unhandled::add);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception failure) {
            failed.accept(failure);
            return;
        }
        then.accept(result);
    }

    @Override
    public <T> void latest(Object key, Callable<T> work, Consumer<T> then) {
        run(work, then);
    }

    @Override
    public void keep(Callable<?> work) {
        run(work, result -> {});
    }

    @Override
    public void finish() {}
}
