package org.paintrend.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Passage;

/**
 * A row of a call list, broken into the lines its columns have room for.
 *
 * @param lines in each column the passages, the upper first
 */
record CallRow(Map<CallColumn, List<Line>> lines) {
    private static final double LETTERS = 12;
    private static final double SECOND = 11;
    private static final double HEAD = 11;
    private static final double GAP = 10;
    private static final double PAD = 5;
    /** A centimetre, to write in by hand. */
    private static final double LOWEST = 38;

    /** A passage in its colour. */
    record Line(Passage passage, Color colour) {}

    CallRow {
        lines = Map.copyOf(lines);
    }

    static CallRow of(CallList.Row row, ChartFont font) {
        return new CallRow(row.cells().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> lines(cell.getKey(), cell.getValue(), font))));
    }

    /** The names of the columns. */
    static CallRow head(CallList list, ChartFont font) {
        return new CallRow(Stream.of(CallColumn.values())
                .collect(Collectors.toMap(
                        column -> column,
                        column -> List.of(new Line(
                                Passage.of(list.words().get(column.key()), font.bold(HEAD), room(column)),
                                ChartTheme.PRINT.muted())))));
    }

    /** How high its text is, with a little air. */
    double textHeight() {
        return 2 * PAD
                + lines.values().stream()
                        .mapToDouble(column -> column.stream()
                                .mapToDouble(line -> line.passage().height())
                                .sum())
                        .max()
                        .orElse(0);
    }

    /** How high it is where somebody writes in it. */
    double height() {
        return Math.max(LOWEST, textHeight());
    }

    /** Draws it from its upper edge, from left to right: so it is read aloud and copied from a PDF. */
    void draw(Graphics2D g2, double top) {
        for (CallColumn column : CallColumn.values()) {
            double y = top + PAD;
            for (Line line : lines.getOrDefault(column, List.of())) {
                line.passage().draw(g2, column.left(), y, line.colour());
                y += line.passage().height();
            }
        }
    }

    private static List<Line> lines(CallColumn column, CallList.Cell cell, ChartFont font) {
        var first = column == CallColumn.PATIENT ? font.bold(LETTERS) : font.plain(LETTERS);
        Stream<Line> upper = cell.first().isEmpty()
                ? Stream.empty()
                : Stream.of(new Line(Passage.of(cell.first(), first, room(column)), ChartTheme.PRINT.text()));
        Stream<Line> lower = cell.second().isEmpty()
                ? Stream.empty()
                : Stream.of(new Line(
                        Passage.of(cell.second(), font.plain(SECOND), room(column)), ChartTheme.PRINT.muted()));
        return Stream.concat(upper, lower).toList();
    }

    private static double room(CallColumn column) {
        return column.width() - GAP;
    }
}
