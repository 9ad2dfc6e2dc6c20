package org.paintrend.ui.series;

import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.common.SearchText;

/** A course that can be part of a series, with the text a search looks through. */
record Candidate(CohortCase course, String searched) {
    static Candidate of(CohortCase course) {
        Patient patient = course.patient();
        String diagnosis = course.procedure().description().diagnosis();
        return new Candidate(
                course,
                SearchText.searchable(patient.displayName() + " "
                        + patient.code().value() + " " + (diagnosis == null ? "" : diagnosis)));
    }

    Procedure procedure() {
        return course.procedure();
    }

    ProcedureId id() {
        return course.procedure().id();
    }
}
