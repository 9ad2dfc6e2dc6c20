package org.paintrend.clinic;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.RecallPeriod;

/**
 * An assessment as entered. Nothing is prefilled: what was not touched is absent. Fault fields carry the component's
 * name.
 *
 * @param date ISO 8601; empty together with the time: time not recorded (then a timepoint is required)
 * @param time {@code HH:mm}
 * @param laterOfTwo for a time that occurs twice, which one; absent: not chosen yet
 * @param nrs what was chosen or typed, 0 to 10
 * @param lanssItems the answers given so far; used unless a total is typed
 * @param lanssTotal a typed total, 0 to 24, or empty
 * @param absence why there is no score; then no score may be there
 * @param timepoint the id it is assigned to, or absent: by its time (outside every window: unscheduled)
 * @param assignedBecause why, where it is assigned from outside the window
 */
public record AssessmentForm(
        String date,
        String time,
        @Nullable Boolean laterOfTwo,
        @Nullable Mode mode,
        String nrs,
        RecallPeriod recall,
        Map<LanssItem, Boolean> lanssItems,
        String lanssTotal,
        @Nullable Integer pgic,
        @Nullable Integer mrc,
        @Nullable AbsenceReason absence,
        String note,
        @Nullable String timepoint,
        String assignedBecause) {
    public AssessmentForm {
        lanssItems = Map.copyOf(lanssItems);
    }

    /** That a scheduled assessment will not come about, and why. */
    public static AssessmentForm absent(String timepoint, AbsenceReason reason, String note) {
        return new AssessmentForm(
                "", "", null, null, "", RecallPeriod.NOW, Map.of(), "", null, null, reason, note, timepoint, "");
    }
}
