package org.paintrend.clinic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.outcome.Episode;

/**
 * What it would mean that a planned procedure was done.
 *
 * @param faults what keeps it from being saved, by field
 * @param done its episode as it would be then; absent while there are faults
 */
public record PlannedPreview(List<Fault> faults, @Nullable Episode done) {
    public PlannedPreview {
        faults = List.copyOf(faults);
    }
}
