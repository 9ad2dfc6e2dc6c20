package org.paintrend.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work that must not hold the window up. It runs elsewhere; what follows it runs on the FX thread. A failure that
 * nobody handles always reaches the error window.
 */
public interface Tasks {
    /** Runs work, then hands over its result. */
    <T> void run(Callable<T> work, Consumer<T> then);

    /** Runs work, then hands over its result or its failure. */
    <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed);

    /** As {@link #run(Callable, Consumer)}; of several under one key only the latest result is handed over. */
    <T> void latest(Object key, Callable<T> work, Consumer<T> then);

    /** Runs work that has to be finished before the program ends, such as keeping a draft. */
    void keep(Callable<?> work);

    /** Waits until everything started has ended. */
    void finish();
}
