package org.paintrend.domain.medication;

import java.util.List;
import java.util.Optional;

/**
 * The drugs a patient can take, and what the opioids among them are worth in morphine.
 *
 * @param medicines in the order they are offered, retired ones among them
 */
public record Formulary(List<Medicine> medicines, EquivalenceTable table) {
    public Formulary {
        medicines = List.copyOf(medicines);
    }

    /** The medicine with this id, retired or not; empty where the catalogue has none. */
    public Optional<Medicine> medicine(String id) {
        return medicines.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
