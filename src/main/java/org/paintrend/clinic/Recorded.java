package org.paintrend.clinic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.store.Tables;

/**
 * What was recorded of how procedures went on, of one patient or of all.
 *
 * @param assessments the visible ones by their procedure
 * @param tried the procedures for which somebody tried to reach the patient
 */
record Recorded(Map<ProcedureId, List<Assessment>> assessments, Set<ProcedureId> tried) {

    static Recorded of(Tables tables) {
        return new Recorded(tables.assessments().all(), tables.attempts().procedures());
    }

    static Recorded of(Tables tables, PatientId patient) {
        return new Recorded(tables.assessments().of(patient), tables.attempts().procedures(patient));
    }

    List<Assessment> of(ProcedureId procedure) {
        return assessments.getOrDefault(procedure, List.of());
    }

    /** Whether anything was recorded for a procedure but its baseline, or its patient was asked for. */
    boolean isFollowedUp(ProcedureId procedure, FollowUpPlan plan) {
        String baseline = plan.baseline().id();
        return tried.contains(procedure) || of(procedure).stream().anyMatch(one -> !baseline.equals(one.timepoint()));
    }
}
