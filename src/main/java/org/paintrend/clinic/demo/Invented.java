package org.paintrend.clinic.demo;

import java.util.List;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.sheet.Sheet;

/** A person of the demonstration; ids and versions mean nothing, a database gives its own. */
public record Invented(Patient patient, List<Treated> procedures) {
    public Invented {
        procedures = List.copyOf(procedures);
    }

    /** A procedure with what was asked before and after it, how often somebody tried in vain, and what stands around. */
    public record Treated(
            Procedure procedure, List<Assessment> assessments, List<Attempt> attempts, List<Sheet> sheets) {
        public Treated {
            assessments = List.copyOf(assessments);
            attempts = List.copyOf(attempts);
            sheets = List.copyOf(sheets);
        }
    }
}
