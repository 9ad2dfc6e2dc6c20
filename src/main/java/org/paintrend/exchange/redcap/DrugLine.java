package org.paintrend.exchange.redcap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.medication.Medication;
import org.paintrend.domain.medication.MedicineChange;

/**
 * What was recorded of one drug at a timepoint.
 *
 * @param drug as the catalogue calls it, or absent where the catalogue does not know it
 * @param name as written, or absent
 */
record DrugLine(
        @Nullable String drug,
        @Nullable String name,
        @Nullable String change,
        @Nullable BigDecimal dose,
        @Nullable Boolean asNeeded,
        @Nullable String note) {

    /** Drug by drug, in the order of the catalogue; what it does not know stands at the end. */
    static List<DrugLine> of(Medication medication) {
        List<DrugLine> lines = new ArrayList<>();
        medication
                .intakes()
                .forEach(one -> lines.add(new DrugLine(
                        one.medicine().kin(),
                        filled(one.name()),
                        one.change().id(),
                        one.dose().orElse(null),
                        one.asNeeded(),
                        filled(one.note()))));
        medication
                .forgotten()
                .forEach(one -> lines.add(new DrugLine(
                        null, one.id(), one.isTaken() ? null : MedicineChange.STOPPED.id(), null, null, null)));
        return lines;
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
