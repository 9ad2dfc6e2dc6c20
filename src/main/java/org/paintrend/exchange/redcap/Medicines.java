package org.paintrend.exchange.redcap;

import java.util.List;
import org.paintrend.domain.medication.Medication;

/**
 * What was recorded of the drugs at a timepoint.
 *
 * @param takesNone whether it was said that the patient takes none
 */
record Medicines(boolean takesNone, List<DrugLine> lines) {
    Medicines {
        lines = List.copyOf(lines);
    }

    static Medicines of(Medication medication) {
        return new Medicines(medication.takesNone(), DrugLine.of(medication));
    }
}
