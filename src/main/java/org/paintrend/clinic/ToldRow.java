package org.paintrend.clinic;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.history.Deed;
import org.paintrend.domain.history.ProcedureName;
import org.paintrend.domain.history.Subject;
import org.paintrend.store.RowImage;

/** How the history tells one kind of row: one for each table that has a history in a patient's record. */
interface ToldRow {
    /** What was touched, as it stood after the event. */
    Subject subject(RowImage after);

    /** The fields in the order of the form. */
    List<ToldField> fields();

    /** The fields that can have changed between two images. */
    default List<ToldField> fields(RowImage before, RowImage after) {
        return fields();
    }

    /** The columns no field is read from: what stands in them is told otherwise, or is the program's own. */
    Set<String> untold();

    /** What a change between two states comes to, where that has a name of its own. */
    default Deed change(RowImage before, RowImage after) {
        return Deed.CHANGED;
    }

    /** The procedure a row belongs to, absent where it belongs to a patient alone. */
    default @Nullable ProcedureName procedure(RowImage image) {
        return null;
    }
}
