package org.paintrend.clinic;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.paintrend.domain.assessment.FollowUpPlan;

/**
 * What a clinic allows in a file.
 *
 * @param plan whose timepoints name the columns of scores
 * @param techniques the ids of the clinic's catalogue; retired ones too, since what is imported was done earlier
 * @param zone of the local times in the file
 * @param now nothing may have been done later
 */
public record ImportTerms(FollowUpPlan plan, List<String> techniques, ZoneId zone, Instant now) {
    public ImportTerms {
        techniques = List.copyOf(techniques);
    }
}
