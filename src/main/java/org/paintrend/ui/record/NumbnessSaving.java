package org.paintrend.ui.record;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.NumbnessAssessments;
import org.paintrend.clinic.NumbnessForm;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Fault;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.common.FormSaving;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.NumbnessWords;
import org.paintrend.words.Words;

/** The way of an assessment of numbness to the disk. While it is under way a second attempt does nothing. */
final class NumbnessSaving extends FormSaving<Numbness> {
    private final Workplace workplace;
    private final Words words;
    private final NumbnessAssessments assessments;
    private final Mending mending;
    private final PatientId patient;
    private final NumbnessModel model;

    /**
     * @param proposed the injection that is probably meant by a new one, or absent
     * @param edited what is changed, or absent: a new one
     */
    NumbnessSaving(
            Workplace workplace,
            Mending mending,
            PatientId patient,
            @Nullable ProcedureId proposed,
            @Nullable Numbness edited) {
        super(workplace, Numbness::version, "record.not-saved");
        this.workplace = workplace;
        this.words = workplace.words();
        this.assessments = workplace.clinic().numbness();
        this.mending = mending;
        this.patient = patient;
        this.model = new NumbnessModel(this::check);
        if (edited == null) {
            model.procedure.set(NumbnessModel.number(proposed));
        } else {
            begin(edited);
            model.fill(edited);
        }
        filled();
    }

    @Override
    public NumbnessModel model() {
        return model;
    }

    private void check(NumbnessForm form, Consumer<List<Fault>> then) {
        workplace.tasks().latest(this, () -> assessments.check(patient, form), then);
    }

    @Override
    protected void write() {
        NumbnessForm form = model.form();
        String reason = model.reason.get().strip();
        @Nullable Numbness before = edited();
        long typedOver = version();
        save(
                () -> before == null
                        ? assessments.record(patient, form)
                        : assessments.change(before.id(), typedOver, form, reason),
                this::saved,
                this::refused);
    }

    private void saved(Saving.Saved<Numbness> done) {
        String key = edited() == null ? "numbness.recorded" : "numbness.changed";
        String suggestion =
                new NumbnessWords(words).suggestion(done.value().answers().suggestion());
        mending.done(words.get(key, suggestion), words.get(key + ".undo"), done.change());
        ended(done.value());
    }
}
