package org.paintrend.clinic;

import java.util.List;
import org.paintrend.domain.history.HistoryEntry;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;

/** How an attempt to take an import back ended. */
public sealed interface TakingBack {
    /** Everything is as it was before; the history keeps both. */
    record Done(ImportBatch batch) implements TakingBack {}

    /**
     * Nothing was changed, for something was changed since, or was built on what the import wrote.
     *
     * @param changes the first of them
     * @param more how many there are beside those
     */
    record Held(List<Since> changes, int more) implements TakingBack {
        public Held {
            changes = List.copyOf(changes);
        }
    }

    /** It was taken back before. */
    record Gone() implements TakingBack {}

    /** A change since the import, and in whose record it was made. */
    record Since(PatientId patient, PatientCode code, String name, HistoryEntry change) {}
}
