package org.paintrend.clinic;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

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

    /**
     * Makes something of every item on all processors there are, and hears of each that is done, one after the other.
     *
     * @return in the order of the items
     */
    default <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
        var heard = new ReentrantLock();
        var done = new AtomicInteger();
        return items.parallelStream()
                .<R>map(item -> {
                    R made = work.apply(item);
                    heard.lock();
                    try {
                        reached(done.incrementAndGet(), items.size());
                    } finally {
                        heard.unlock();
                    }
                    return made;
                })
                .toList();
    }

    /** For work that nobody waits for. */
    static Progress unheard() {
        return (done, all) -> {};
    }
}
