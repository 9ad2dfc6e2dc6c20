package org.paintrend.clinic;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One import, as it can be taken back.
 *
 * @param file the name of the file, without its folder
 * @param at when it was imported, in the clinic's zone
 * @param who imported it
 * @param patients registered
 * @param procedures recorded
 * @param assessments recorded
 * @param updated rows that changed something recorded
 * @param skipped rows passed over
 * @param takenBack absent while it stands
 */
public record ImportBatch(
        long id,
        String file,
        ZonedDateTime at,
        String who,
        int patients,
        int procedures,
        int assessments,
        int updated,
        int skipped,
        @Nullable TakenBack takenBack) {
    /** When it was taken back, by whom, and why. */
    public record TakenBack(ZonedDateTime at, String who, String reason) {}
}
