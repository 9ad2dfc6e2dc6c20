package org.paintrend.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.NotSaved;
import org.paintrend.ui.common.DirectTasks;

class DraftKeeperTest {
    private static final Map<String, String> FIELDS = Map.of("nrs", "7");

    private final DirectTasks tasks = new DirectTasks();

    @Test
    void aFullDiskIsSaidAndNeedsNoErrorWindow() {
        DraftKeeper.State state = kept(new NotSaved("full", new IllegalStateException()));
        assertThat(state).isEqualTo(DraftKeeper.State.FAILED);
        assertThat(tasks.unhandled()).isEmpty();
    }

    @Test
    void nothingThatWentWrongEndsAsKept() {
        var defect = new IllegalStateException("closed");
        assertThat(kept(defect)).isEqualTo(DraftKeeper.State.FAILED);
        assertThat(tasks.unhandled()).containsExactly(defect);
    }

    @Test
    void whatChangedSinceIsNotSaidToBeKept() {
        var later = new ArrayList<Runnable>();
        var slow = new DirectTasks() {
            @Override
            public void keep(Callable<?> work) {
                super.run(work, result -> {}, failure -> {});
            }

            @Override
            public <T> void run(Callable<T> work, Consumer<T> then) {
                later.add(() -> super.run(work, then));
            }
        };
        var keeper = new DraftKeeper(fields -> {}, () -> {}, slow);
        keeper.keep(FIELDS, ended -> {});
        assertThat(keeper.state().get()).as("not yet on disk").isEqualTo(DraftKeeper.State.NONE);
        keeper.outdated();
        later.forEach(Runnable::run);
        assertThat(keeper.state().get()).isEqualTo(DraftKeeper.State.NONE);
    }

    private DraftKeeper.State kept(RuntimeException failure) {
        var keeper = new DraftKeeper(
                fields -> {
                    throw failure;
                },
                () -> {},
                tasks);
        var told = new ArrayList<DraftKeeper.State>();
        keeper.keep(FIELDS, told::add);
        assertThat(told).containsExactly(keeper.state().get());
        return keeper.state().get();
    }
}
