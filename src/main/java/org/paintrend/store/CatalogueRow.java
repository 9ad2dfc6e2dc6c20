package org.paintrend.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the clinic made of one line of the catalogue: a line of its own, or what it changed of one of the program's.
 *
 * @param id number of the row; 0 for a new one
 * @param chapter the id of the chapter the line stands in
 * @param line the id of the line within its chapter
 * @param cells its texts by column, or absent where they are the program's
 * @param position among the lines of its chapter, where the program's stand at 1, 2, 3 and so on; absent: not moved
 * @param retired whether it is not offered any more
 * @param version counts the changes
 */
public record CatalogueRow(
        long id,
        String chapter,
        String line,
        @Nullable Map<String, String> cells,
        @Nullable Double position,
        boolean retired,
        long version) {
    public CatalogueRow {
        cells = cells == null ? null : Map.copyOf(cells);
    }

    /** The same with other texts, or with the program's. */
    public CatalogueRow withCells(@Nullable Map<String, String> other) {
        return new CatalogueRow(id, chapter, line, other, position, retired, version);
    }

    /** The same at another place. */
    public CatalogueRow at(double other) {
        return new CatalogueRow(id, chapter, line, cells, other, retired, version);
    }

    /** The same, offered or not. */
    public CatalogueRow retired(boolean now) {
        return new CatalogueRow(id, chapter, line, cells, position, now, version);
    }
}
