package org.paintrend.domain.history;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a record.
 *
 * @param number rises by one with every change of the database; the order of changes, whatever a clock said
 * @param at when, in the clinic's zone
 * @param who was at the desk
 * @param isUndo whether it took an earlier change back
 * @param move from where to where; only of what was moved
 * @param changes the fields that differ since, in the order of their form; of a creation what was recorded
 * @param reason as given, or absent
 */
public record HistoryEntry(
        long number,
        ZonedDateTime at,
        String who,
        Subject subject,
        Deed deed,
        boolean isUndo,
        @Nullable Move move,
        List<FieldChange> changes,
        @Nullable String reason) {
    public HistoryEntry {
        changes = List.copyOf(changes);
        if ((deed == Deed.MOVED) != (move != null)) {
            throw new IllegalArgumentException("what was moved, and nothing else, has a way: change " + number);
        }
        if (deed.isStep() && !(subject instanceof Subject.OfProcedure)) {
            throw new IllegalArgumentException("only a procedure is planned, done or cancelled: change " + number);
        }
    }
}
