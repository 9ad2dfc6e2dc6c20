package org.paintrend.clinic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Timing;

/**
 * What an entry would mean if it were saved as it stands.
 *
 * @param faults what keeps it from being saved, by field
 * @param timing where its time falls, absent while there is no valid time
 * @param assessment as it would be saved; absent while there are faults
 * @param episode with the entry counted in; without it while there are faults
 */
public record Preview(
        List<Fault> faults,
        @Nullable Timing timing,
        @Nullable Assessment assessment,
        Episode episode) {
    public Preview {
        faults = List.copyOf(faults);
    }
}
