package org.paintrend.clinic;

import java.time.LocalDate;
import java.util.List;
import org.paintrend.domain.history.FieldChange;
import org.paintrend.domain.history.Subject;
import org.paintrend.domain.patient.Patient;

/**
 * How a merged record becomes two again.
 *
 * @param merge the number of the change that merged them
 * @param stays the record the other one was merged into, as it is now
 * @param goes the record that comes back, as it was
 * @param mergedOn the day of the merge in the clinic's zone
 * @param back what goes back with it: all that came with the merge and still lies here
 * @param elsewhere what came with the merge and was moved on since: it stays where it is
 * @param since what was recorded here, or moved here, after the merge: it stays unless somebody wants it to go
 * @param restored the fields that were taken over and go back to what they were
 * @param kept the fields that were taken over and changed since: they stay; before, what they would go back to
 */
public record SplitPlan(
        long merge,
        Patient stays,
        Patient goes,
        LocalDate mergedOn,
        List<Subject> back,
        List<Subject> elsewhere,
        List<Since> since,
        List<FieldChange> restored,
        List<FieldChange> kept) {
    public SplitPlan {
        back = List.copyOf(back);
        elsewhere = List.copyOf(elsewhere);
        since = List.copyOf(since);
        restored = List.copyOf(restored);
        kept = List.copyOf(kept);
    }

    /**
     * Something that came after the merge.
     *
     * @param number of the change by which it came; names it
     * @param on the day of that change in the clinic's zone
     */
    public record Since(long number, Subject what, LocalDate on) {}

    /** Whether nothing happened since that the split would have to pass over. */
    boolean isUntouched() {
        return elsewhere.isEmpty() && since.isEmpty() && kept.isEmpty();
    }
}
