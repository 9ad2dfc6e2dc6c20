package org.paintrend.clinic;

import java.util.List;
import java.util.function.Consumer;

/** Hears how far a long piece of work has come. Called at every step, so it has to be quick. */
@FunctionalInterface
public interface Progress {
    /** So many steps of all are done. */
    void reached(int done, int all);

    /** Works through items in their order, and hears of each that is done. */
    default <T> void each(List<T> items, Consumer<? super T> work) {
        int done = 0;
        for (T item : items) {
            work.accept(item);
            reached(++done, items.size());
        }
    }

    /** For work that nobody waits for. */
    static Progress unheard() {
        return (done, all) -> {};
    }
}
