package org.paintrend.domain.medication;

import java.util.List;
import java.util.Optional;

/**
 * What was recorded of a patient's medication at one timepoint.
 *
 * @param takesNone whether it was said that the patient takes no medication, which is an answer, too
 * @param intakes what was said of each medicine, in the order of the catalogue; of some, perhaps, nothing
 * @param forgotten medicines that stand there and that the catalogue does not know: only their ids are
 */
public record Medication(boolean takesNone, List<Intake> intakes, List<Forgotten> forgotten) {
    /** A medicine the catalogue does not know. What was not said to be stopped counts as taken. */
    public record Forgotten(String id, boolean isTaken) {}

    public Medication {
        intakes = List.copyOf(intakes);
        forgotten = List.copyOf(forgotten);
    }

    /** What was said of a medicine; empty: nothing. */
    public Optional<Intake> of(Medicine medicine) {
        return intakes.stream().filter(one -> one.medicine().equals(medicine)).findFirst();
    }

    /** The medicines that are taken. */
    public List<Intake> taken() {
        return intakes.stream().filter(Intake::isTaken).toList();
    }
}
