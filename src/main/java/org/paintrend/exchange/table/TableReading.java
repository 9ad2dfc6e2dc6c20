package org.paintrend.exchange.table;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is read: what it says of itself, and what somebody said.
 *
 * @param encoding of a text file
 * @param delimiter of a text file
 * @param sheet of a workbook
 * @param lines all of them, those above the head too
 * @param table without the rows that are left out
 * @param leftOut the numbers of rows that look as if they summed up the others, and are not imported
 * @param open what cannot be told from the file and was not said: somebody has to be asked
 */
public record TableReading(
        @Nullable Encoding encoding,
        @Nullable Delimiter delimiter,
        @Nullable String sheet,
        HeadPlace head,
        DateOrder dateOrder,
        DecimalMark decimalMark,
        Lines lines,
        Table table,
        Set<Integer> leftOut,
        Set<Setting> open) {
    public TableReading {
        leftOut = Set.copyOf(leftOut);
        open = Set.copyOf(open);
    }

    /**
     * Reads a text file.
     *
     * @throws IOException never of a text
     */
    public static TableReading of(TextSource source, Choices choices, HeadWords words) throws IOException {
        Set<Setting> open = EnumSet.noneOf(Setting.class);
        Encoding encoding = chosen(choices.encoding(), source.encoding(), Setting.ENCODING, open);
        Delimiter delimiter = chosen(choices.delimiter(), source.delimiter(encoding, words), Setting.DELIMITER, open);
        return of(encoding, delimiter, null, source.lines(encoding, delimiter), choices, words, open);
    }

    /**
     * Reads a workbook.
     *
     * @throws IOException when a sheet is broken
     */
    public static TableReading of(BookSource source, Choices choices, HeadWords words) throws IOException {
        Set<Setting> open = EnumSet.noneOf(Setting.class);
        @Nullable String said = choices.sheet();
        String sheet = said != null ? said : sheet(source, words, open);
        return of(null, null, sheet, source.lines(sheet), choices, words, open);
    }

    /** Whether there is nothing in it that could be imported. */
    public boolean isEmpty() {
        return table.rows().isEmpty() && table.broken().isEmpty();
    }

    private static TableReading of(
            @Nullable Encoding encoding,
            @Nullable Delimiter delimiter,
            @Nullable String sheet,
            Lines lines,
            Choices choices,
            HeadWords words,
            Set<Setting> open) {
        HeadPlace head = chosen(choices.head(), HeadFinder.find(lines.lines(), words), Setting.HEAD, open);
        Table whole = Table.of(lines, head);
        Set<Integer> leftOut = choices.takesTotals() ? Set.of() : whole.totals();
        Table table = whole.without(leftOut);
        DateOrder order = chosen(choices.dateOrder(), Dates.order(table.rows()), Setting.DATE_ORDER, open);
        DecimalMark mark = chosen(choices.decimalMark(), Figures.mark(table.rows()), Setting.DECIMAL_MARK, open);
        return new TableReading(encoding, delimiter, sheet, head, order, mark, lines, table, leftOut, open);
    }

    private static <T> T chosen(@Nullable T said, Detected<T> detected, Setting setting, Set<Setting> open) {
        if (said != null) {
            return said;
        }
        if (!detected.sure()) {
            open.add(setting);
        }
        return detected.likeliest();
    }

    /** The sheet in which most columns are known; unsure where another one knows more than a single column. */
    private static String sheet(BookSource source, HeadWords words, Set<Setting> open) throws IOException {
        List<String> sheets = source.sheets();
        if (sheets.size() == 1) {
            return sheets.getFirst();
        }
        Map<String, Integer> known = new LinkedHashMap<>();
        for (String sheet : sheets) {
            known.put(sheet, HeadFinder.known(source.lines(sheet).lines(), words));
        }
        List<Map.Entry<String, Integer>> ranked = known.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        if (ranked.getFirst().getValue() <= 1 || ranked.get(1).getValue() > 1) {
            open.add(Setting.SHEET);
        }
        return ranked.getFirst().getKey();
    }
}
