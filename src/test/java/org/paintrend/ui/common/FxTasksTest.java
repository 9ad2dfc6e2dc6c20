package org.paintrend.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FxTasksTest {
    /** Stands in for the FX thread: what is handed over runs when the test says so. */
    private final LinkedBlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();

    private final List<Throwable> unhandled = new ArrayList<>();
    private final List<Object> results = new ArrayList<>();
    private final FxTasks tasks = new FxTasks(handedOver::add, unhandled::add);

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void aResultIsHandedOverAndNotBefore() {
        tasks.run(() -> 7, results::add);
        tasks.finish();
        assertThat(results).isEmpty();
        runHandedOver();
        assertThat(results).containsExactly(7);
    }

    @Test
    void aFailureSomebodyHandlesStaysWithThem() {
        tasks.run(() -> fail(new IOException("full")), results::add, results::add);
        tasks.finish();
        runHandedOver();
        assertThat(results).singleElement().isInstanceOf(IOException.class);
        assertThat(unhandled).isEmpty();
    }

    @Test
    void aFailureNobodyHandlesReachesTheErrorWindowWhateverItIs() {
        tasks.run(() -> fail(new IOException("full")), results::add);
        tasks.keep(() -> fail(new IllegalStateException("draft")));
        tasks.latest("key", () -> fail(new IOException("search")), results::add);
        tasks.run(
                () -> {
                    throw new AssertionError("not an exception");
                },
                results::add,
                results::add);
        tasks.finish();
        runHandedOver();
        assertThat(unhandled).hasSize(4);
        assertThat(results).isEmpty();
    }

    @Test
    void onlyTheLatestOfSeveralIsHandedOver() {
        var slow = new CountDownLatch(1);
        tasks.latest("search", () -> await(slow, "old"), results::add);
        tasks.latest("search", () -> "new", results::add);
        tasks.latest("other", () -> "other", results::add);
        slow.countDown();
        tasks.finish();
        runHandedOver();
        assertThat(results).containsExactlyInAnyOrder("new", "other");
    }

    @Test
    void whatIsKeptIsKeptInOrderAndBeforeWhatIsStartedLater() {
        var done = new CopyOnWriteArrayList<String>();
        var slow = new CountDownLatch(1);
        tasks.keep(() -> {
            await(slow, "");
            return done.add("first draft");
        });
        tasks.keep(() -> done.add("second draft"));
        tasks.run(() -> done.add("read"), result -> {});
        slow.countDown();
        tasks.finish();
        assertThat(done).containsExactly("first draft", "second draft", "read");
    }

    @Test
    void whatHasToBeKeptRunsWhereTheProcessCannotEndUnderIt() {
        tasks.keep(() -> results.add(Thread.currentThread().isDaemon()));
        tasks.finish();
        assertThat(results).containsExactly(false);
    }

    private void runHandedOver() {
        for (Runnable next = handedOver.poll(); next != null; next = handedOver.poll()) {
            next.run();
        }
    }

    private static Object fail(Exception failure) throws Exception {
        throw failure;
    }

    private static <T> T await(CountDownLatch latch, T value) throws InterruptedException {
        latch.await();
        return value;
    }
}
