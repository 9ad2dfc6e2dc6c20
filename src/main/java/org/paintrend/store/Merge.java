package org.paintrend.store;

import java.util.Objects;
import org.paintrend.domain.patient.PatientId;

/**
 * A record that became part of another one and was not split off since. All events between its two, and no others, were
 * written by the merge.
 *
 * @param voided the first: the record that goes was hidden
 * @param moved the last: the record that goes was moved into the one that stays
 */
public record Merge(Event voided, Event moved) {
    /** Names the merge. */
    public long number() {
        return moved.number();
    }

    /** Whose record was hidden. */
    public PatientId goes() {
        return new PatientId(moved.row());
    }

    /** Into whose record it was merged. */
    public PatientId stays() {
        return Objects.requireNonNull(moved.patient());
    }
}
