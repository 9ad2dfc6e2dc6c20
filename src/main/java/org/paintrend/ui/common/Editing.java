package org.paintrend.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.NotSaved;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Fault;

/**
 * The way of a form to the disk: what was saved when it was opened, the version that is typed over, whether something is
 * under way, and what somebody else made of it meanwhile.
 *
 * @param <T> what is edited
 */
public abstract class Editing<T> {
    /** While something is under way or waited for, so that a second click saves nothing twice. */
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    private final Workplace workplace;
    private final ToLongFunction<T> versionOf;
    private final String notSaved;
    private @Nullable T edited;
    private long version;
    private boolean saving;
    private @Nullable T theirs;
    private Consumer<Saving.Stale<T>> whenStale = stale -> {};

    /** @param notSaved the key of what is said when the disk refuses */
    protected Editing(Workplace workplace, ToLongFunction<T> versionOf, String notSaved) {
        this.workplace = workplace;
        this.versionOf = versionOf;
        this.notSaved = notSaved;
    }

    /** What is changed, as it was saved when the form was opened; absent: something new. */
    protected final @Nullable T edited() {
        return edited;
    }

    /** From now on it changes this instead of saving something new. */
    protected final void begin(T present) {
        edited = present;
        version = versionOf.applyAsLong(present);
    }

    /** The version of what is saved; 0 for something new. */
    public final long savedVersion() {
        return edited == null ? 0 : versionOf.applyAsLong(edited);
    }

    /** The version that what is typed is based on. */
    public final long version() {
        return version;
    }

    /** What is typed is based on this version; where somebody saved since, saving asks which is right. */
    public final void basedOn(long typedOver) {
        version = typedOver;
    }

    /** Whether something is on its way to the disk; waiting for what will be changed is not. */
    public final boolean isSaving() {
        return saving;
    }

    /** Called instead of saving when somebody else changed, moved or voided it meanwhile. */
    public final void whenStale(Consumer<Saving.Stale<T>> then) {
        whenStale = then;
    }

    /** Nothing was chosen of two versions; saving again will ask again. */
    public final void backToForm() {
        theirs = null;
        busy.set(false);
    }

    /** The version somebody else saved, once both were seen: what is typed goes over it. Empty when none waits. */
    protected final Optional<T> overTheirs() {
        Optional<T> other = Optional.ofNullable(theirs);
        theirs = null;
        other.ifPresent(saved -> version = versionOf.applyAsLong(saved));
        return other;
    }

    /** Does something that may take its time; until it ended nothing else is begun. */
    protected final <R> void start(Callable<R> work, Consumer<R> then) {
        busy.set(true);
        saving = true;
        workplace
                .tasks()
                .run(
                        work,
                        result -> {
                            released();
                            then.accept(result);
                        },
                        this::failed);
    }

    /**
     * Saves; until it ended nothing else is begun.
     *
     * @param saved told what is on disk
     * @param refused told what kept it from being saved
     */
    protected final void save(
            Callable<Saving<T>> work, Consumer<Saving.Saved<T>> saved, Consumer<List<Fault>> refused) {
        start(work, ended -> {
            switch (ended) {
                case Saving.Saved<T> done -> saved.accept(done);
                case Saving.Refused<T> no -> refused.accept(no.faults());
                case Saving.Stale<T> stale -> stale(stale);
            }
        });
    }

    /** Somebody else saved meanwhile: nothing is overwritten unless it is said which of both is meant. */
    private void stale(Saving.Stale<T> stale) {
        busy.set(true);
        theirs = stale.voided() ? null : stale.theirs();
        whenStale.accept(stale);
    }

    private void released() {
        saving = false;
        busy.set(false);
    }

    /** Only a disk that refuses is told here; anything else is a defect and belongs in the error window. */
    private void failed(Exception failure) {
        released();
        if (!(failure instanceof NotSaved)) {
            throw new IllegalStateException("what was typed was not saved", failure);
        }
        workplace.toasts().warn(workplace.words().get(notSaved));
    }
}
