package org.paintrend.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paintrend.clinic.RowFault;

/**
 * The lines of a file as a table: what stands above the columns, and the rows beneath.
 *
 * @param columns those that have a head or hold something, in their order
 * @param rows without blank ones
 * @param width how many cells a row has
 * @param ragged whether every row of the file says itself how many cells it has
 * @param totals the numbers of rows that look as if they summed up the others
 * @param broken where the file cannot be read any further
 */
public record Table(
        List<Column> columns,
        List<TableLine> rows,
        int width,
        boolean ragged,
        Set<Integer> totals,
        Optional<RowFault> broken) {
    private static final Set<String> TOTALS = WordFile.read("total-words.csv").stream()
            .flatMap(line -> line.words().stream())
            .map(Folded::key)
            .collect(Collectors.toUnmodifiableSet());

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = Set.copyOf(totals);
    }

    /**
     * A column.
     *
     * @param index from 0
     * @param head what stands above it, or an empty text
     */
    public record Column(int index, String head) {
        /** What it is called where it has no head: A, B, … Z, AA. */
        public String letters() {
            StringBuilder letters = new StringBuilder();
            for (int left = index + 1; left > 0; left = (left - 1) / 26) {
                letters.insert(0, (char) ('A' + (left - 1) % 26));
            }
            return letters.toString();
        }
    }

    /** The table under a head. */
    static Table of(Lines lines, HeadPlace place) {
        List<TableLine> head = lines.lines().stream()
                .filter(line -> line.number() >= place.line() && line.number() <= place.last())
                .toList();
        List<TableLine> rows = lines.lines().stream()
                .filter(line -> line.number() > place.last() && !line.isBlank())
                .toList();
        List<String> heads = head.isEmpty() ? List.of() : HeadFinder.heads(head);
        int width = lines.ragged()
                ? heads.size()
                : Math.max(
                        heads.size(),
                        rows.stream().mapToInt(TableLine::filled).max().orElse(0));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int index = i;
            String text = i < heads.size() ? heads.get(i) : "";
            if (!text.isEmpty()
                    || rows.stream().anyMatch(row -> !row.cell(index).isBlank())) {
                columns.add(new Column(i, text));
            }
        }
        Set<Integer> totals = rows.stream()
                .filter(Table::isTotal)
                .map(TableLine::number)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Table(columns, rows, width, lines.ragged(), totals, lines.broken());
    }

    /** What each column is called, so that no two are called alike: two of one head are numbered. */
    public Map<Integer, String> names() {
        Map<Integer, String> names = new TreeMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Column column : columns) {
            int count = seen.merge(column.head(), 1, Integer::sum);
            names.put(column.index(), count == 1 ? column.head() : column.head() + " (" + count + ")");
        }
        return names;
    }

    /** The names of its columns, by which a table of the same kind is known again. */
    public Set<String> heads() {
        return Set.copyOf(names().values());
    }

    /** The same table without those rows. */
    Table without(Set<Integer> numbers) {
        return new Table(
                columns,
                rows.stream().filter(row -> !numbers.contains(row.number())).toList(),
                width,
                ragged,
                totals.stream().filter(one -> !numbers.contains(one)).collect(Collectors.toSet()),
                broken);
    }

    /** Whether a row has as many cells as the head; blank ones too many do not count. */
    boolean isWhole(TableLine row) {
        return !ragged || (row.cells().size() >= width && row.filled() <= width);
    }

    private static boolean isTotal(TableLine row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(row::cell)
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell -> TOTALS.contains(Folded.key(cell.text())))
                .isPresent();
    }
}
