package org.paintrend.domain.history;

import org.paintrend.domain.patient.PatientCode;

/** Where something lay before it was moved, or lies since. */
public sealed interface Place {
    /** With a patient, by name (the code where no name is known). */
    record WithPatient(String name, PatientCode code) implements Place {}

    /** With a procedure. */
    record WithProcedure(ProcedureName procedure) implements Place {}
}
