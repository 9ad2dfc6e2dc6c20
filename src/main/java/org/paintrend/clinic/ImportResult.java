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
     * @param kept cells that were not taken over, for they would contradict LANSS items recorded one by one
     */
    record Imported(int patients, int procedures, int assessments, int updated, int skipped, List<RowFault> kept)
            implements ImportResult {
        public Imported {
            kept = List.copyOf(kept);
        }
    }

    /** Nothing was changed, for these reasons. */
    record Refused(List<RowFault> faults) implements ImportResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
