package org.paintrend.ui.record;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.clinic.Procedures;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Fault;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.ui.common.FormSaving;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** The way of a typed procedure to the disk. While it is under way a second attempt does nothing. */
final class ProcedureSaving extends FormSaving<Procedure> {
    private final Workplace workplace;
    private final Words words;
    private final Procedures procedures;
    private final Mending mending;
    private final PatientId patient;
    private final ProcedureModel model;

    /** @param edited what is changed, or absent: a new one */
    ProcedureSaving(Workplace workplace, Mending mending, PatientId patient, @Nullable Procedure edited) {
        super(workplace, Procedure::version, "record.not-saved");
        this.workplace = workplace;
        this.words = workplace.words();
        this.procedures = workplace.clinic().procedures();
        this.mending = mending;
        this.patient = patient;
        this.model = new ProcedureModel(this::check);
        if (edited != null) {
            begin(edited);
            model.fill(edited);
        }
        filled();
    }

    @Override
    public ProcedureModel model() {
        return model;
    }

    private void check(ProcedureForm form, Consumer<List<Fault>> then) {
        @Nullable Procedure present = edited();
        workplace
                .tasks()
                .latest(
                        this,
                        () -> present == null ? procedures.check(patient, form) : procedures.check(present, form),
                        then);
    }

    @Override
    protected void write() {
        ProcedureForm form = model.form();
        String reason = model.reason.get().strip();
        @Nullable Procedure before = edited();
        long typedOver = version();
        save(
                () -> before == null
                        ? procedures.record(patient, form)
                        : procedures.change(before.id(), typedOver, form, reason),
                this::saved,
                this::refused);
    }

    private void saved(Saving.Saved<Procedure> done) {
        String key = edited() == null ? "record.procedure.recorded" : "record.procedure.changed";
        mending.done(words.get(key), words.get(key + ".undo"), done.change());
        ended(done.value());
    }
}
