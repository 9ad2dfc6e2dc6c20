package org.paintrend.clinic;

import java.util.List;

/** How an import ended. */
public sealed interface ImportResult {
    /**
     * It is on disk, or would be after a dry run.
     *
     * @param patients registered
     * @param procedures recorded
     * @param assessments recorded
     * @param updated rows that changed something recorded
     * @param skipped rows passed over, for they were there already
     * @param batch the number of this import, by which it is taken back; 0 where nothing was written
     * @param kept cells that were not taken over, for they would contradict LANSS items recorded one by one
     */
    record Imported(
            int patients, int procedures, int assessments, int updated, int skipped, long batch, List<RowFault> kept)
            implements ImportResult {
        public Imported {
            kept = List.copyOf(kept);
        }

        Imported as(long number) {
            return new Imported(patients, procedures, assessments, updated, skipped, number, kept);
        }
    }

    /** Nothing was changed, for these reasons. */
    record Refused(List<RowFault> faults) implements ImportResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
