package org.paintrend.ui.common;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work on virtual threads. What has to be kept runs on one platform thread in the order it was handed in, so that the
 * process cannot end under it and an older draft never replaces a newer one; whatever is started later waits for it.
 */
public final class FxTasks implements Tasks {
    private final Executor fx;
    private final Consumer<Throwable> unhandled;
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("keeper").daemon(false).factory());
    private final Set<Running> started = ConcurrentHashMap.newKeySet();
    private final Map<Object, Object> newest = new ConcurrentHashMap<>();
    private volatile @Nullable Running kept;

    /**
     * @param fx runs on the FX thread: {@code Platform::runLater}
     * @param unhandled shows the error window; called on the FX thread
     */
    public FxTasks(Executor fx, Consumer<Throwable> unhandled) {
        this.fx = fx;
        this.unhandled = unhandled;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then) {
        run(work, then, unhandled::accept);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        start(work, then, failed, unhandled);
    }

    @Override
    public <T> void latest(Object key, Callable<T> work, Consumer<T> then) {
        var ticket = new Object();
        newest.put(key, ticket);
        Consumer<Throwable> ifStillWanted = failure -> {
            if (newest.remove(key, ticket)) {
                unhandled.accept(failure);
            }
        };
        start(
                work,
                result -> {
                    if (newest.remove(key, ticket)) {
                        then.accept(result);
                    }
                },
                ifStillWanted::accept,
                ifStillWanted);
    }

    @Override
    public void keep(Callable<?> work) {
        var running = begin();
        kept = running;
        keeper.execute(() -> {
            try {
                work.call();
            } catch (Throwable failure) {
                fx.execute(() -> unhandled.accept(failure));
            } finally {
                end(running);
            }
        });
    }

    @Override
    public void finish() {
        while (!started.isEmpty()) {
            started.forEach(running -> running.end.join());
        }
    }

    /** Finishes everything and lets the process end; nothing can be started afterwards. */
    public void close() {
        finish();
        keeper.close();
    }

    private <T> void start(Callable<T> work, Consumer<T> then, Consumer<Exception> failed, Consumer<Throwable> broken) {
        var running = begin();
        @Nullable Running before = kept;
        Thread.ofVirtual().name("work").start(() -> {
            try {
                if (before != null) {
                    before.end.join();
                }
                T result = work.call();
                fx.execute(() -> then.accept(result));
            } catch (Exception failure) {
                fx.execute(() -> failed.accept(failure));
            } catch (Throwable failure) {
                fx.execute(() -> broken.accept(failure));
            } finally {
                end(running);
            }
        });
    }

    private Running begin() {
        var running = new Running();
        started.add(running);
        return running;
    }

    private void end(Running running) {
        started.remove(running);
        running.end.complete(null);
    }

    /** Something started, and the moment it ends. */
    private static final class Running {
        private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
    }
}
