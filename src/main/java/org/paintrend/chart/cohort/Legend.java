package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.paintrend.chart.LabelRow;
import org.paintrend.chart.Look;
import org.paintrend.chart.TextLine;

/** What the marks of a chart mean, in as few lines as the width allows. */
final class Legend {
    private static final double MARK = 24;
    private static final double GAP = 18;
    private static final double BELOW = 4;
    private static final double MIDDLE = 8;
    private static final double BASE_LINE = 12;

    private final List<List<Entry>> lines = new ArrayList<>();
    private final Look look;

    /** A mark with its meaning. */
    record Entry(Mark mark, String meaning) {}

    /** Draws a mark around a place. */
    @FunctionalInterface
    interface Mark {
        void draw(Graphics2D g2, double x, double y);
    }

    Legend(List<Entry> entries, Look look, double width) {
        this.look = look;
        double used = Double.MAX_VALUE;
        for (Entry entry : entries) {
            double needed = MARK + text(entry).width() + GAP;
            if (used + needed - GAP > width) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(entry);
            used += needed;
        }
    }

    /** What it needs, in pixels. */
    double height() {
        return lines.isEmpty() ? 0 : lines.size() * LabelRow.LINE + BELOW;
    }

    void draw(Graphics2D g2) {
        double top = 0;
        for (List<Entry> line : lines) {
            double x = 0;
            for (Entry entry : line) {
                entry.mark().draw(g2, x + MARK / 2 - 2, top + MIDDLE);
                text(entry).draw(g2, x + MARK, top + BASE_LINE);
                x += MARK + text(entry).width() + GAP;
            }
            top += LabelRow.LINE;
        }
    }

    private TextLine text(Entry entry) {
        return new TextLine(entry.meaning(), look.axis(), look.theme().muted());
    }
}
