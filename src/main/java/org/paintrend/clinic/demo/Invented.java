package org.paintrend.clinic.demo;

import java.util.List;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;

/** A person of the demonstration; ids and versions mean nothing, a database gives its own. */
public record Invented(Patient patient, List<Treated> procedures) {
    public Invented {
        procedures = List.copyOf(procedures);
    }

    /** A procedure with what was asked before and after it, and how often somebody tried in vain. */
    public record Treated(Procedure procedure, List<Assessment> assessments, List<Attempt> attempts) {
        public Treated {
            assessments = List.copyOf(assessments);
            attempts = List.copyOf(attempts);
        }
    }
}
