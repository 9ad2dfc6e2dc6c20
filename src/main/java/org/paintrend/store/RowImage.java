package org.paintrend.store;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stood in the columns of a row, as texts; with the drugs of a procedure under {@code drugs}, a line each.
 *
 * @param columns those in which something stood
 */
public record RowImage(Map<String, String> columns) {
    public RowImage {
        columns = Map.copyOf(columns);
    }

    /** What stood in a column, absent where nothing did. */
    public @Nullable String text(String column) {
        return columns.get(column);
    }

    /** What stood in a column that is never empty. */
    public String required(String column) {
        return Objects.requireNonNull(columns.get(column), column);
    }
}
