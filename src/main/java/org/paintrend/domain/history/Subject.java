package org.paintrend.domain.history;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.sheet.SheetKind;

/** What was touched. */
public sealed interface Subject {
    /** The patient whose history it is. */
    record OfPatient() implements Subject {}

    /** A procedure, as it is called today. */
    record OfProcedure(ProcedureName procedure) implements Subject {}

    /** An assessment of numbness after an injection. */
    record OfNumbness() implements Subject {}

    /**
     * Scores, or the reason why there are none.
     *
     * @param timepoint the one they stood at after the change; absent: unscheduled
     * @param procedure the one they belonged to after the change, as it is called today
     */
    record OfAssessment(@Nullable Timepoint timepoint, ProcedureName procedure) implements Subject {}

    /**
     * A sheet of a procedure.
     *
     * @param timepoint absent where the kind of sheet is about none
     */
    record OfSheet(SheetKind kind, @Nullable Timepoint timepoint, ProcedureName procedure) implements Subject {}

    /** An attempt to reach the patient for a timepoint of a procedure. */
    record OfAttempt(Timepoint timepoint, ProcedureName procedure) implements Subject {}
}
