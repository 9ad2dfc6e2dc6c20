package org.paintrend.exchange.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.ProcedureStatus;

/**
 * A patient as a file tells of one.
 *
 * @param treatments in order of time
 */
public record Subject(Who who, @Nullable Sex sex, List<Treatment> treatments) {
    public Subject {
        treatments = List.copyOf(treatments);
    }

    /** The procedures that were done. */
    public List<Treatment> done() {
        return treatments.stream()
                .filter(one -> one.status() == ProcedureStatus.DONE)
                .toList();
    }
}
