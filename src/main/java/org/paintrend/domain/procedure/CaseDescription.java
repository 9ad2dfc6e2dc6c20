package org.paintrend.domain.procedure;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Ranges;

/**
 * The patient as described for one procedure; a year later most of it differs, so it belongs to the procedure.
 *
 * @param ageYears age at the procedure, 0 to 120, where no birth date is known
 * @param symptomMonths how long the pain has lasted, 0 to 1200 months
 */
public record CaseDescription(
        @Nullable Integer ageYears,
        @Nullable Bmi bmi,
        @Nullable String diagnosis,
        @Nullable Integer symptomMonths) {
    public static final int OLDEST = 120;
    public static final int LONGEST_SYMPTOMS = 1200;

    /** Nothing described. */
    public static final CaseDescription NONE = new CaseDescription(null, null, null, null);

    public CaseDescription {
        if (ageYears != null) {
            Ranges.require("age", ageYears, 0, OLDEST);
        }
        if (symptomMonths != null) {
            Ranges.require("months of symptoms", symptomMonths, 0, LONGEST_SYMPTOMS);
        }
    }
}
