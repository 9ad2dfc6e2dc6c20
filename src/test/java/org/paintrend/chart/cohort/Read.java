package org.paintrend.chart.cohort;

import java.util.List;
import java.util.stream.IntStream;
import org.paintrend.chart.Listing;

/** Reads the table behind a chart. */
record Read(Listing listing) {
    /** The data in the only row that begins with these. */
    List<String> row(String... first) {
        List<List<String>> found = listing.data().stream()
                .filter(row -> row.subList(0, first.length).equals(List.of(first)))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " rows begin with " + List.of(first) + " in " + listing.data());
        }
        return found.getFirst();
    }

    /** The number in a column of that row. */
    double number(String column, String... first) {
        return Double.parseDouble(row(first).get(place(column)));
    }

    /** The sum of a column over rows in which another says something. */
    int sum(String column, String where, String says) {
        return listing.data().stream()
                .filter(row -> row.get(place(where)).equals(says))
                .mapToInt(row -> Integer.parseInt(row.get(place(column))))
                .sum();
    }

    private int place(String column) {
        return IntStream.range(0, listing.ids().size())
                .filter(i -> listing.ids().get(i).equals(column))
                .findFirst()
                .orElseThrow();
    }
}
