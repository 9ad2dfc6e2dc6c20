package org.paintrend.exchange.table;

import java.util.List;
import java.util.regex.Pattern;

/** Figures with decimals written as text. */
final class Figures {
    private static final Pattern WITH_POINT = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,2}");
    private static final Pattern WITH_COMMA = Pattern.compile("[0-9]{1,3},[0-9]{1,2}");

    private Figures() {}

    static Detected<DecimalMark> mark(List<TableLine> rows) {
        boolean point = isThere(rows, WITH_POINT);
        boolean comma = isThere(rows, WITH_COMMA);
        return new Detected<>(comma ? DecimalMark.COMMA : DecimalMark.POINT, !(comma && point));
    }

    /**
     * A figure with a point before its decimals. Where a comma is the mark, a point is none: it becomes a comma, with which
     * nothing is a figure any more.
     */
    static String plain(String text, DecimalMark mark) {
        return switch (mark) {
            case POINT -> text;
            case COMMA -> text.replace(',', '\n').replace('.', ',').replace('\n', '.');
        };
    }

    private static boolean isThere(List<TableLine> rows, Pattern pattern) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell ->
                        !cell.isTyped() && pattern.matcher(cell.text().strip()).matches());
    }
}
