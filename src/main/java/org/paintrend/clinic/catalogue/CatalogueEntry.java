package org.paintrend.clinic.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.store.CatalogueRow;

/**
 * A line of the catalogue as it stands in this clinic.
 *
 * @param cells its texts by column
 * @param shipped the program's texts of the same line, or absent where the line is the clinic's own
 * @param row what the clinic made of it, or absent where nobody touched it
 * @param place among the lines of its chapter
 */
public record CatalogueEntry(
        Chapter chapter,
        String id,
        Map<String, String> cells,
        @Nullable Map<String, String> shipped,
        @Nullable CatalogueRow row,
        double place) {
    public CatalogueEntry {
        cells = Map.copyOf(cells);
        shipped = shipped == null ? null : Map.copyOf(shipped);
    }

    /** What stands in a column; empty where nothing does. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether it is not offered any more; what was recorded with it keeps its name. */
    public boolean isRetired() {
        return row != null && row.retired();
    }

    /** Whether the clinic added it. */
    public boolean isOwn() {
        return shipped == null;
    }

    /** Whether the clinic changed what the program says. */
    public boolean isChanged() {
        return shipped != null && row != null && row.cells() != null;
    }

    /** Counts the clinic's changes; 0 where nobody touched it. */
    public long version() {
        return row == null ? 0 : row.version();
    }
}
