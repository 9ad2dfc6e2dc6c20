package org.paintrend.domain.medication;

import java.math.BigDecimal;
import java.util.List;

/** The oral morphine equivalent of a timepoint, or why there is none. For comparison only. */
public sealed interface Equivalent {
    /** Nothing was recorded of the medication: nothing is known, and nothing is carried forward. */
    record NotRecorded() implements Equivalent {}

    /** Medication was recorded, and no opioid is taken: 0. */
    record NoOpioid() implements Equivalent {}

    /**
     * What the opioids come to.
     *
     * @param mgADay the exact sum in mg of morphine by mouth a day
     * @param parts what each opioid adds
     */
    record Sum(BigDecimal mgADay, List<Part> parts) implements Equivalent {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** A sum would leave something out. */
    record NotComputable(List<Gap> gaps) implements Equivalent {
        public NotComputable {
            gaps = List.copyOf(gaps);
        }
    }

    /** What one opioid adds: its dose times the factor of the table. */
    record Part(Intake intake, BigDecimal factor, BigDecimal mgADay) {}

    /** Why there is no sum. */
    sealed interface Gap {
        /** An opioid is taken, and its dose was not recorded. */
        record DoseMissing(Intake intake) implements Gap {}

        /** The table has no factor for an opioid that is taken. */
        record OutsideTable(Intake intake) implements Gap {}

        /** An opioid was taken at the timepoint before, and nobody said what became of it. */
        record Unanswered(Intake before) implements Gap {}

        /** A medicine that is taken and that the catalogue does not know: it could be an opioid. */
        record Forgotten(String id) implements Gap {}
    }
}
