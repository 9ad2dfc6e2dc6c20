package org.paintrend.report;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Look;
import org.paintrend.chart.PrintNote;
import org.paintrend.words.Words;

/** What stands at the foot of every sheet: when and by whom it was printed, and which page of how many it is. */
record SheetFoot(PrintNote note, Words words, ChartFont font) {
    /** What it takes of a sheet, with the blank above it. */
    static final double HEIGHT = 34;

    static final double LETTERS = 10.7;

    /**
     * Draws it along the lower edge of a sheet.
     *
     * @param page from 1
     */
    void draw(Graphics2D g2, double width, double height, int page, int pages) {
        double line = height - HEIGHT / 2;
        g2.setPaint(ChartTheme.PRINT.axis());
        g2.setStroke(new BasicStroke(0.75f));
        g2.draw(new Line2D.Double(0, line, width, line));
        Font small = font.plain(LETTERS);
        g2.setFont(small);
        g2.setPaint(ChartTheme.PRINT.muted());
        String which = words.get("chart.print.page", page, pages);
        g2.drawString(words.get("chart.print.by", note.printed(), note.by()), 0, (float) height);
        g2.drawString(which, (float) (width - Look.width(small, which)), (float) height);
    }
}
