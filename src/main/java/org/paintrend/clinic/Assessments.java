package org.paintrend.clinic;

import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.ProcedureId;

/** Recording and mending scores. */
public final class Assessments {

    /** What a form would mean for an episode; touches no disk, so it may run while somebody types. */
    public Preview preview(Episode episode, AssessmentForm form) {
        return Unwritten.yet();
    }

    /** As {@link #preview(Episode, AssessmentForm)}, for an edit: the form takes the place of what is replaced. */
    public Preview preview(Episode episode, AssessmentForm form, AssessmentId replaced) {
        return Unwritten.yet();
    }

    /** Records an assessment of a procedure. */
    public Saving<Assessment> record(ProcedureId procedure, AssessmentForm form) {
        return Unwritten.yet();
    }

    /** Changes an assessment; a reason (field {@code reason}) is required. */
    public Saving<Assessment> change(AssessmentId id, long version, AssessmentForm form, String reason) {
        return Unwritten.yet();
    }

    /** Moves an assessment to the procedure it belongs to; its timepoint follows from its time there. */
    public Saving<Assessment> move(AssessmentId id, long version, ProcedureId to, String reason) {
        return Unwritten.yet();
    }

    /** Voids an assessment entered by mistake. */
    public Saving<Assessment> voidAssessment(AssessmentId id, long version, String reason) {
        return Unwritten.yet();
    }
}
