package org.paintrend.chart.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.paintrend.chart.Listing;
import org.paintrend.chart.Listing.Column;
import org.paintrend.chart.Listing.Value;

/** Puts a table of figures together: the names of its columns first, then its rows. */
final class Columns {
    private final List<Column> columns;
    private final List<List<Value>> rows = new ArrayList<>();

    /** Columns by their names in a file, whose heads are found under {@code column.}. */
    Columns(FigureWords words, String... ids) {
        this.columns = Arrays.stream(ids)
                .map(id -> new Column(id, words.get("figures.column." + id)))
                .toList();
    }

    void row(Value... values) {
        rows.add(List.of(values));
    }

    Listing listing() {
        return new Listing(columns, rows);
    }
}
