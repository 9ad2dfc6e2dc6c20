package org.paintrend.ui.record;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    private Map<String, String> savedInput;
    private @Nullable Procedure edited;
    private long version;

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
        this.savedInput = ProcedureDraft.of(model);
        if (edited != null) {
            model.fill(edited);
            base(edited);
        }
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

    /** @param whenFaulty called when something is wrong with the input */
    void save(Runnable whenFaulty) {
        if (model.saving.get()) {
            return;
        }
        ProcedureForm form = model.form();
        String reason = model.reason.get().strip();
        @Nullable Procedure before = edited;
        long typedOver = version;
        model.saving.set(true);
        workplace
                .tasks()
                .run(
                        () -> before == null
                                ? procedures.record(patient, form)
                                : procedures.change(before.id(), typedOver, form, reason),
                        saving -> ended(saving, whenFaulty),
                        this::failed);
    }

    private void ended(Saving<Procedure> saving, Runnable whenFaulty) {
        model.saving.set(false);
        switch (saving) {
            case Saving.Saved<Procedure> done -> {
                mending.done(
                        words.get(edited == null ? "record.procedure.recorded" : "record.procedure.changed"),
                        done.change());
                saved.accept(done.value());
            }
            case Saving.Refused<Procedure> refused -> {
                model.refused(refused.faults());
                whenFaulty.run();
            }
            case Saving.Stale<Procedure> stale -> choose(stale.theirs(), whenFaulty);
        }
    }

    /** Somebody else saved meanwhile: nothing is overwritten unless it is said which of both is meant. */
    private void choose(Procedure theirs, Runnable whenFaulty) {
        workplace
                .ports()
                .ask(
                        words.get("record.stale.title"),
                        words.get("record.stale.procedure"),
                        List.of(words.get("record.stale.mine"), words.get("record.stale.theirs")))
                .ifPresent(answer -> {
                    base(theirs);
                    if (answer == 0) {
                        save(whenFaulty);
                    } else {
                        model.fill(theirs);
                    }
                });
    }

    private void base(Procedure present) {
        edited = present;
        version = present.version();
        var blank = new ProcedureModel((form, then) -> {});
        blank.fill(present);
        savedInput = ProcedureDraft.of(blank);
    }

    /** Only a disk that refuses is told here; anything else is a defect and belongs in the error window. */
    private void failed(Exception failure) {
        model.saving.set(false);
        if (!(failure instanceof NotSaved)) {
            throw new IllegalStateException("the procedure was not saved", failure);
        }
        workplace.toasts().warn(words.get("record.not-saved"));
    }
}
