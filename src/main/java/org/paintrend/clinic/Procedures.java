package org.paintrend.clinic;

import java.util.List;
import org.paintrend.domain.Fault;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.Technique;

/** Recording and mending procedures. */
public final class Procedures {

    /** The clinic's catalogue of techniques, in its order. */
    public List<Technique> techniques() {
        return Unwritten.yet();
    }

    /** What is wrong with a form as it stands; nothing is saved. */
    public List<Fault> check(PatientId patient, ProcedureForm form) {
        return Unwritten.yet();
    }

    /** Records a procedure of a patient. */
    public Saving<Procedure> record(PatientId patient, ProcedureForm form) {
        return Unwritten.yet();
    }

    /** Changes a procedure; a reason (field {@code reason}) is required. */
    public Saving<Procedure> change(ProcedureId id, long version, ProcedureForm form, String reason) {
        return Unwritten.yet();
    }

    /** Moves a procedure with its assessments to the patient it belongs to. */
    public Saving<Procedure> move(ProcedureId id, long version, PatientId to, String reason) {
        return Unwritten.yet();
    }

    /** Voids a procedure entered by mistake, with its assessments. */
    public Saving<Procedure> voidProcedure(ProcedureId id, long version, String reason) {
        return Unwritten.yet();
    }
}
