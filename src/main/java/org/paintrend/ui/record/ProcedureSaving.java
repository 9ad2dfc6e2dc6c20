package org.paintrend.ui.record;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.NotSaved;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.clinic.Procedures;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Fault;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** The way of a typed procedure to the disk. While it is under way a second attempt does nothing. */
final class ProcedureSaving {
    private final Workplace workplace;
    private final Words words;
    private final Procedures procedures;
    private final Mending mending;
    private final PatientId patient;
    private final Consumer<Procedure> saved;
    private final ProcedureModel model;
    private final Map<String, String> savedInput;
    private final @Nullable Procedure edited;
    private long version;
    private boolean saving;
    private @Nullable Procedure theirs;
    private Runnable whenFaulty = () -> {};
    private Consumer<Saving.Stale<Procedure>> whenStale = stale -> {};

    /** While it is under way or waits for an answer, so that a second click saves nothing twice. */
    final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /**
     * @param edited what is changed, or absent: a new one
     * @param saved called once it is on disk
     */
    ProcedureSaving(
            Workplace workplace,
            Mending mending,
            PatientId patient,
            @Nullable Procedure edited,
            Consumer<Procedure> saved) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.procedures = workplace.clinic().procedures();
        this.mending = mending;
        this.patient = patient;
        this.saved = saved;
        this.model = new ProcedureModel(this::check);
        this.edited = edited;
        if (edited != null) {
            model.fill(edited);
            this.version = edited.version();
        }
        this.savedInput = ProcedureDraft.of(model);
    }

    ProcedureModel model() {
        return model;
    }

    private void check(ProcedureForm form, Consumer<List<Fault>> then) {
        @Nullable Procedure present = edited;
        workplace
                .tasks()
                .latest(
                        this,
                        () -> present == null ? procedures.check(patient, form) : procedures.check(present, form),
                        then);
    }

    /** What the form would hold had nobody typed. */
    Map<String, String> savedInput() {
        return savedInput;
    }

    /** The version of the procedure as saved; 0 for a new one. */
    long savedVersion() {
        return edited == null ? 0 : edited.version();
    }

    /** The version that what is typed is based on. */
    long version() {
        return version;
    }

    /** What is typed is based on this version; where somebody saved since, saving asks which is right. */
    void basedOn(long typedOver) {
        version = typedOver;
    }

    /** Whether something is on its way to the disk. */
    boolean isSaving() {
        return saving;
    }

    /** Called when something is wrong with the input. */
    void whenFaulty(Runnable then) {
        whenFaulty = then;
    }

    /** Called instead of saving when somebody else changed, moved or voided the procedure meanwhile. */
    void whenStale(Consumer<Saving.Stale<Procedure>> then) {
        whenStale = then;
    }

    /** Saves the form, unless that is under way or a question about it is open. */
    void save() {
        if (!busy.get()) {
            write();
        }
    }

    /** Puts what is typed over the version somebody else saved, once both were seen. */
    void saveOverTheirs() {
        if (theirs != null) {
            version = theirs.version();
            theirs = null;
            write();
        }
    }

    /** Nothing was chosen; saving again will ask again. */
    void backToForm() {
        theirs = null;
        busy.set(false);
    }

    private void write() {
        ProcedureForm form = model.form();
        String reason = model.reason.get().strip();
        @Nullable Procedure before = edited;
        long typedOver = version;
        busy.set(true);
        saving = true;
        workplace
                .tasks()
                .run(
                        () -> before == null
                                ? procedures.record(patient, form)
                                : procedures.change(before.id(), typedOver, form, reason),
                        this::ended,
                        this::failed);
    }

    private void ended(Saving<Procedure> ended) {
        released();
        switch (ended) {
            case Saving.Saved<Procedure> done -> {
                String key = edited == null ? "record.procedure.recorded" : "record.procedure.changed";
                mending.done(words.get(key), words.get(key + ".undo"), done.change());
                saved.accept(done.value());
            }
            case Saving.Refused<Procedure> refused -> {
                model.refused(refused.faults());
                whenFaulty.run();
            }
            case Saving.Stale<Procedure> stale -> stale(stale);
        }
    }

    /** Somebody else saved meanwhile: nothing is overwritten unless it is said which of both is meant. */
    private void stale(Saving.Stale<Procedure> stale) {
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
            throw new IllegalStateException("the procedure was not saved", failure);
        }
        workplace.toasts().warn(words.get("record.not-saved"));
    }
}
