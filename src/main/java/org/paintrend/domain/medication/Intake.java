package org.paintrend.domain.medication;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of one medicine at a timepoint.
 *
 * @param name as written, of a medicine that is named in words; empty otherwise
 * @param dose above 0, in the medicine's unit; empty where nobody recorded it
 * @param asNeeded absent where nobody said
 * @param note or empty
 */
public record Intake(
        Medicine medicine,
        String name,
        MedicineChange change,
        Optional<BigDecimal> dose,
        @Nullable Boolean asNeeded,
        String note) {
    public Intake {
        if (dose.filter(one -> one.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException(medicine.id() + ": a dose of " + dose.get());
        }
    }

    public boolean isTaken() {
        return change.isTaken();
    }

    /** Whether both are the same drug: of two named in words, whether the names are the same. */
    public boolean isSameDrug(Intake other) {
        return medicine.equals(other.medicine) && name.equalsIgnoreCase(other.name);
    }
}
