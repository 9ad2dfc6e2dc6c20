package org.paintrend.clinic;

import java.util.List;
import java.util.Set;

/**
 * A file that was read without fault.
 *
 * @param columns the names of the columns it has: what has none is not told, and so never emptied
 * @param rows in their order
 * @param warnings what was decided by a rule and should be looked at
 */
public record ImportFile(Set<String> columns, List<ImportRow> rows, List<RowFault> warnings) {
    public ImportFile {
        columns = Set.copyOf(columns);
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }
}
