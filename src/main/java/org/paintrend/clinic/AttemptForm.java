package org.paintrend.clinic;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;

/**
 * An attempt to reach a patient, as entered. Fault fields carry the component's name; {@code timepoint} names one that
 * cannot be asked for.
 *
 * @param date ISO 8601, in the zone of the procedure
 * @param time {@code HH:mm}
 * @param laterOfTwo for a time that occurs twice, which one; absent: not chosen yet
 * @param way absent: not chosen yet
 * @param result absent: not chosen yet
 * @param by who tried, up to 200 characters; empty: whoever is at the desk
 * @param note up to 4000 characters, or empty
 */
public record AttemptForm(
        String date,
        String time,
        @Nullable Boolean laterOfTwo,
        @Nullable ContactWay way,
        @Nullable AttemptResult result,
        String by,
        String note) {}
