package org.paintrend.store;

import java.util.Map;

/**
 * A mapping of a foreign table, kept under a name.
 *
 * @param columns of the wide file by head; an empty text where a column is not imported
 * @param dateOrder the code of the order in which its days are written
 * @param decimalMark the code of what stands before its decimals
 */
public record MappingRow(
        long id, String name, Map<String, String> columns, String dateOrder, String decimalMark, long version) {
    public MappingRow {
        columns = Map.copyOf(columns);
    }
}
