package org.paintrend.ui.followups;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.Assessments;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.common.Editing;
import org.paintrend.ui.common.FieldFaults;
import org.paintrend.ui.common.Workplace;

/** That a visit will not come about, being recorded with its reason. */
final class AbsenceModel extends Editing<Assessment> {
    final ObjectProperty<@Nullable AbsenceReason> reason = new SimpleObjectProperty<>(this, "reason");
    final StringProperty note = new SimpleStringProperty(this, "note", "");
    final FieldFaults faults = new FieldFaults();

    private final Assessments assessments;
    private final DueLine line;

    AbsenceModel(Workplace workplace, DueLine line) {
        super(workplace, Assessment::version, "followups.not-saved");
        this.assessments = workplace.clinic().assessments();
        this.line = line;
    }

    /**
     * Saves it, unless that is under way.
     *
     * @param then called once it is on disk
     */
    void save(Consumer<Saving.Saved<Assessment>> then) {
        @Nullable AbsenceReason why = reason.get();
        if (busy.get()) {
            return;
        }
        if (why == null) {
            faults.refused(List.of(Fault.of("absence", "", Problem.REQUIRED)));
            return;
        }
        ProcedureId procedure = line.due().procedure().id();
        AssessmentForm form = AssessmentForm.absent(line.timepoint(), why, note.get());
        save(() -> assessments.record(procedure, form), then, faults::refused);
    }
}
