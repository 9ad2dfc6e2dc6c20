package org.paintrend.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Passage;
import org.paintrend.report.Part.Table;
import org.paintrend.report.Part.Table.Column;

/**
 * Sets a table, a block a row; the head stays with the rows, and no row is torn apart.
 *
 * @param letters of its rows, in pixels of 1/96 inch
 */
record TableSetter(ChartFont font, double letters) {
    private static final ChartTheme THEME = ChartTheme.PRINT;
    private static final double GUTTER = 18;
    private static final double PAD = 0.22;
    private static final float HAIR = 0.5f;

    Stream<Block> blocks(Table table) {
        List<Block> blocks = new ArrayList<>();
        List<String> heads = table.columns().stream().map(Column::head).toList();
        blocks.add(row(table.columns(), heads, font.bold(0.88 * letters), THEME.muted(), THEME.axis(), true));
        for (int i = 0; i < table.rows().size(); i++) {
            boolean isLast = i == table.rows().size() - 1;
            blocks.add(row(
                    table.columns(), table.rows().get(i), font.plain(letters), THEME.text(), THEME.grid(), !isLast));
        }
        return blocks.stream();
    }

    private Block row(
            List<Column> columns, List<String> cells, Font at, Color text, Color line, boolean staysWithNext) {
        double whole = columns.stream().mapToDouble(Column::share).sum();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            passages.add(Passage.of(cells.get(i), at, width(columns.get(i), whole) - GUTTER));
        }
        double pad = PAD * letters;
        double high = passages.stream().mapToDouble(Passage::height).max().orElse(0) + 2 * pad;
        return new Block(high, staysWithNext, (g2, top) -> {
            double x = 0;
            for (int i = 0; i < columns.size(); i++) {
                double width = width(columns.get(i), whole);
                if (columns.get(i).isFigures()) {
                    passages.get(i).drawRight(g2, x + width - GUTTER, top + pad, text);
                } else {
                    passages.get(i).draw(g2, x, top + pad, text);
                }
                x += width;
            }
            g2.setPaint(line);
            g2.setStroke(new BasicStroke(HAIR));
            g2.draw(new Line2D.Double(0, top + high, A4.INSIDE_WIDTH, top + high));
        });
    }

    private static double width(Column column, double whole) {
        return column.share() / whole * A4.INSIDE_WIDTH;
    }
}
