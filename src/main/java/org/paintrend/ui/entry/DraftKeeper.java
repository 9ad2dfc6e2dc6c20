package org.paintrend.ui.entry;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.paintrend.clinic.Drafts;
import org.paintrend.clinic.NotSaved;
import org.paintrend.ui.common.Tasks;

/** Keeps the unsaved input of one panel, and says whether it is on disk. */
final class DraftKeeper {
    /** What can be said of the draft. */
    enum State {
        NONE,
        KEPT,
        FAILED
    }

    private final Consumer<Map<String, String>> write;
    private final Runnable erase;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);

    DraftKeeper(Drafts drafts, String name, Tasks tasks) {
        this(fields -> drafts.keep(name, fields), () -> drafts.discard(name), tasks);
    }

    /**
     * @param write puts the fields on disk
     * @param erase removes them
     */
    DraftKeeper(Consumer<Map<String, String>> write, Runnable erase, Tasks tasks) {
        this.write = write;
        this.erase = erase;
        this.tasks = tasks;
    }

    /** Whether the input is on disk as it was last kept. */
    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Keeps the fields; what was handed in last stays. */
    void keep(Map<String, String> fields) {
        store(() -> write.accept(fields), State.KEPT);
    }

    /** Forgets the draft. */
    void discard() {
        store(erase, State.NONE);
    }

    /** The input changed since it was last kept. */
    void outdated() {
        state.set(State.NONE);
    }

    private void store(Runnable work, State afterwards) {
        var failed = new AtomicBoolean();
        tasks.keep(() -> {
            try {
                work.run();
            } catch (NotSaved notSaved) {
                failed.set(true);
            }
            return afterwards;
        });
        tasks.run(failed::get, (Boolean bad) -> state.set(bad ? State.FAILED : afterwards));
    }
}
