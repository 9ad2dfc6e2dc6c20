package org.paintrend.domain.medication;

import java.util.Optional;
import org.paintrend.domain.catalogue.Wording;

/**
 * A drug that can be chosen for what a patient takes.
 *
 * @param id lower-case letters, digits and hyphens; it stays when the wording is changed
 * @param kin the id of its line of the catalogue: the same for all places of one that is named in words
 * @param unit in which its dose is given; empty where a dose says nothing
 * @param isNamed whether its name is written beside it, as of "another opioid"
 * @param isRetired whether it is not offered any more; what was recorded with it is read and counted as ever
 */
public record Medicine(
        String id,
        String kin,
        MedicineClass kind,
        Optional<DoseUnit> unit,
        boolean isNamed,
        boolean isRetired,
        Wording name) {
    /** Whether it counts for the oral morphine equivalent. */
    public boolean isOpioid() {
        return kind == MedicineClass.OPIOID;
    }
}
