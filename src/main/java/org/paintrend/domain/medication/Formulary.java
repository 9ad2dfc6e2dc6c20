package org.paintrend.domain.medication;

import java.util.List;
import java.util.Optional;

/**
 * The drugs that can be chosen for what a patient takes, and what the opioids among them are worth in morphine.
 *
 * @param medicines in the order they are offered
 */
public record Formulary(List<Medicine> medicines, EquivalenceTable table) {
    public Formulary {
        medicines = List.copyOf(medicines);
    }

    /** The medicine with this id; empty where the catalogue has none (any more). */
    public Optional<Medicine> medicine(String id) {
        return medicines.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
