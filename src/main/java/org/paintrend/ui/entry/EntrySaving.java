package org.paintrend.ui.entry;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.NotSaved;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.ui.common.Tasks;

/** Saves the input once, and tells how that ended. While it is being saved, a second attempt does nothing. */
final class EntrySaving {
    /** How far it is. */
    enum State {
        EDITING,
        SAVING,
        /** Somebody else changed it meanwhile; one of both has to be chosen. */
        CONFLICT,
        /** Somebody else voided it meanwhile; nothing can be saved over it. */
        VOIDED,
        /** The disk refused; nothing was saved. */
        NOT_SAVED,
        SAVED,
        /** The other version was preferred; nothing is left to save. */
        GIVEN_UP;

        /** Whether the input is over, so that no draft of it is to be kept. */
        boolean over() {
            return this == SAVED || this == VOIDED || this == GIVEN_UP;
        }
    }

    /** Puts an input on disk. */
    interface Writer {
        /**
         * Saves a form.
         *
         * @param version the saved version that was seen; of no meaning for a new assessment
         */
        Saving<Assessment> write(AssessmentForm form, long version, String reason);
    }

    private final AssessmentModel model;
    private final Writer writer;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EDITING);
    private Consumer<Saving.Saved<Assessment>> whenSaved = saved -> {};
    private Runnable whenFaulty = () -> {};
    private @Nullable Assessment theirs;
    private long version;

    /**
     * Saves what a model holds.
     *
     * @param version the saved version that the input was based on; of no meaning for a new assessment
     */
    EntrySaving(AssessmentModel model, long version, Writer writer, Tasks tasks) {
        this.model = model;
        this.writer = writer;
        this.tasks = tasks;
        this.version = version;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The version somebody else saved meanwhile, while there is a conflict. */
    @Nullable
    Assessment theirs() {
        return state.get() == State.CONFLICT ? theirs : null;
    }

    void whenSaved(Consumer<Saving.Saved<Assessment>> then) {
        whenSaved = then;
    }

    void whenFaulty(Runnable then) {
        whenFaulty = then;
    }

    /** Saves, unless something is wrong with the input or it is being saved already. */
    void save() {
        if (state.get() == State.SAVING
                || state.get() == State.CONFLICT
                || state.get().over()) {
            return;
        }
        if (!model.check()) {
            state.set(State.EDITING);
            whenFaulty.run();
            return;
        }
        write();
    }

    /** Puts the input over the version somebody else saved, once both were seen. */
    void saveOverTheirs() {
        if (state.get() == State.CONFLICT && theirs != null) {
            version = theirs.version();
            write();
        }
    }

    /** Nothing was chosen; saving again will ask again. */
    void backToForm() {
        state.set(State.EDITING);
    }

    /** The other version stays; this input is over. */
    void givenUp() {
        state.set(State.GIVEN_UP);
    }

    private void write() {
        AssessmentForm form = model.form();
        long seen = version;
        String reason = model.reason().get();
        state.set(State.SAVING);
        tasks.run(() -> writer.write(form, seen, reason), this::ended, this::failed);
    }

    private void ended(Saving<Assessment> saving) {
        switch (saving) {
            case Saving.Saved<Assessment> saved -> {
                state.set(State.SAVED);
                whenSaved.accept(saved);
            }
            case Saving.Refused<Assessment> refused -> {
                state.set(State.EDITING);
                model.refused(refused.faults());
                whenFaulty.run();
            }
            case Saving.Stale<Assessment> stale -> {
                theirs = stale.theirs();
                state.set(stale.voided() ? State.VOIDED : State.CONFLICT);
            }
        }
    }

    private void failed(Exception failure) {
        state.set(State.NOT_SAVED);
        if (!(failure instanceof NotSaved)) {
            // A defect, not a full disk: the panel stays open, and the error window says what happened.
            throw new IllegalStateException("the scores are not saved", failure);
        }
    }
}
