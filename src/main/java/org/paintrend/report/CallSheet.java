package org.paintrend.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Passage;
import org.paintrend.chart.Sheet;

/** One sheet of a call list: A4 across, inside its margins. Every sheet has the clinic and the head of the table. */
public final class CallSheet implements Sheet {
    /** Blank around it on A4, in pixels of 1/96 inch: what printers leave blank by default. */
    public static final double MARGIN = LeafletSheet.MARGIN;

    private static final double WIDTH = 1123 - 2 * MARGIN;
    private static final double HEIGHT = 794 - 2 * MARGIN;
    private static final double TITLE = 20;
    private static final double SMALL = 12;
    private static final double HEAD_GAP = 4;
    private static final double GROUP = 13;
    private static final double GROUP_HEIGHT = 32;
    private static final double GROUP_TEXT = 10;
    private static final double WRITING_GAP = 5;

    private final CallList list;
    private final ChartFont font;
    private final ChartTheme theme = ChartTheme.PRINT;
    private final Head head;
    private final List<Part> parts;
    private final int page;
    private final int pages;

    private CallSheet(CallList list, ChartFont font, Head head, List<Part> parts, int page, int pages) {
        this.list = list;
        this.font = font;
        this.head = head;
        this.parts = List.copyOf(parts);
        this.page = page;
        this.pages = pages;
    }

    /** What stands in the table: the heading of a group, or a row. */
    private sealed interface Part {
        double height();
    }

    private record Heading(String text) implements Part {
        @Override
        public double height() {
            return GROUP_HEIGHT;
        }
    }

    private record Called(CallRow row) implements Part {
        @Override
        public double height() {
            return row.height();
        }
    }

    /** What stands above the table on every sheet. */
    private record Head(Passage clinic, Passage title, Passage counted, CallRow columns) {
        static Head of(CallList list, ChartFont font) {
            return new Head(
                    Passage.of(joined(list.note().clinic(), list.phone()), font.plain(SMALL), WIDTH),
                    Passage.of(list.title(), font.bold(TITLE), WIDTH),
                    Passage.of(
                            joined(list.words().count("report.calls.count", list.count()), list.narrowed()),
                            font.plain(SMALL),
                            WIDTH),
                    CallRow.head(list, font));
        }

        double height() {
            return clinic.height() + title.height() + counted.height() + 2 * HEAD_GAP + columns.textHeight();
        }

        void draw(Graphics2D g2) {
            clinic.draw(g2, 0, 0, ChartTheme.PRINT.muted());
            double y = clinic.height() + HEAD_GAP;
            title.draw(g2, 0, y, ChartTheme.PRINT.text());
            y += title.height();
            counted.draw(g2, 0, y, ChartTheme.PRINT.muted());
            columns.draw(g2, y + counted.height() + HEAD_GAP);
        }

        private static String joined(String one, @Nullable String other) {
            return other == null ? one : one + " \u00b7 " + other;
        }
    }

    /** The sheets of a list, at least one. */
    public static List<CallSheet> of(CallList list, ChartFont font) {
        Head head = Head.of(list, font);
        List<List<Part>> pages = pages(list, font, HEIGHT - head.height() - SheetFoot.HEIGHT);
        var sheets = new ArrayList<CallSheet>();
        for (List<Part> parts : pages) {
            sheets.add(new CallSheet(list, font, head, parts, sheets.size() + 1, pages.size()));
        }
        return sheets;
    }

    @Override
    public String title() {
        return list.title();
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        head.draw(g2);
        double y = head.height();
        line(g2, y, theme.axis());
        for (Part part : parts) {
            switch (part) {
                case Heading heading ->
                    Passage.of(heading.text(), font.bold(GROUP), WIDTH).draw(g2, 0, y + GROUP_TEXT, theme.text());
                case Called called -> {
                    called.row().draw(g2, y);
                    writing(g2, y, y + called.height());
                    line(g2, y + called.height(), theme.grid());
                }
            }
            y += part.height();
        }
        new SheetFoot(list.note(), list.words(), font).draw(g2, WIDTH, HEIGHT, page, pages);
    }

    /** No heading stands alone at the foot of a sheet, and a group that goes on says so. */
    private static List<List<Part>> pages(CallList list, ChartFont font, double room) {
        var pages = new ArrayList<List<Part>>();
        var parts = new ArrayList<Part>();
        double used = 0;
        for (CallList.Group group : list.groups()) {
            Part heading = new Heading(group.heading());
            boolean begun = false;
            for (CallList.Row one : group.rows()) {
                Part row = new Called(CallRow.of(one, font));
                double needed = row.height() + (begun ? 0 : heading.height());
                if (!parts.isEmpty() && used + needed > room) {
                    pages.add(List.copyOf(parts));
                    parts.clear();
                    used = 0;
                    heading =
                            begun ? new Heading(list.words().get("report.calls.continued", group.heading())) : heading;
                    begun = false;
                }
                if (!begun) {
                    parts.add(heading);
                    used += heading.height();
                    begun = true;
                }
                parts.add(row);
                used += row.height();
            }
        }
        pages.add(List.copyOf(parts));
        return pages;
    }

    private static void line(Graphics2D g2, double y, Color colour) {
        g2.setPaint(colour);
        g2.setStroke(new BasicStroke(1));
        g2.draw(new Line2D.Double(0, y, WIDTH, y));
    }

    /** Where somebody writes, begins at a line. */
    private void writing(Graphics2D g2, double top, double bottom) {
        double x = CallColumn.NOTES.left() - WRITING_GAP;
        g2.setPaint(theme.grid());
        g2.setStroke(new BasicStroke(1));
        g2.draw(new Line2D.Double(x, top, x, bottom));
    }
}
