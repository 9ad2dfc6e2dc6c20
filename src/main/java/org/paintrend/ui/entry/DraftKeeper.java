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
    private long newest;

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

    /**
     * Keeps the fields; what was handed in last stays.
     *
     * @param then hears how it ended: {@link State#KEPT} only when it is on disk, otherwise {@link State#FAILED}
     */
    void keep(Map<String, String> fields, Consumer<State> then) {
        store(() -> write.accept(fields), State.KEPT, then);
    }

    /** Forgets the draft. */
    void discard() {
        store(erase, State.NONE, ended -> {});
    }

    /** The input changed since it was last kept. */
    void outdated() {
        newest++;
        state.set(State.NONE);
    }

    private void store(Runnable work, State afterwards, Consumer<State> then) {
        newest++;
        long one = newest;
        var done = new AtomicBoolean();
        tasks.keep(() -> {
            try {
                work.run();
                done.set(true);
            } catch (NotSaved notSaved) {
                // The state says so; anything else is a defect and reaches the error window as well.
                done.set(false);
            }
            return done;
        });
        tasks.run(done::get, (Boolean well) -> {
            State ended = well ? afterwards : State.FAILED;
            if (one == newest) {
                state.set(ended);
            }
            then.accept(ended);
        });
    }
}
