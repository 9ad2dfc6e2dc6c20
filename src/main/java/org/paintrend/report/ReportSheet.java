package org.paintrend.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Passage;
import org.paintrend.chart.Sheet;

/** A sheet of a report, A4 inside its margins. */
public final class ReportSheet implements Sheet {
    private static final double USUAL = 11.5;
    private static final double LARGEST = 13;
    private static final double SMALLEST = 8;
    /** Where letters become smaller than this, the drawings become lower with them. */
    private static final double READABLE = 10.5;

    private static final double PLEASANT = 0.5;
    private static final double STEP = 0.25;
    private static final double FOOT = SheetFoot.HEIGHT + 16;
    private static final double HAIR = 0.1;

    private final Report report;
    private final ChartFont font;
    private final List<Block> blocks;
    private final int page;
    private final int pages;

    private ReportSheet(Report report, ChartFont font, List<Block> blocks, int page, int pages) {
        this.report = report;
        this.font = font;
        this.blocks = List.copyOf(blocks);
        this.page = page;
        this.pages = pages;
    }

    /** The sheets of a report; a letter takes a second one only where its smallest letters have no room. */
    static List<ReportSheet> of(Report report, ChartFont font) {
        List<List<Block>> pages = pages(report.isLetter() ? letter(report, font) : set(report, font, USUAL, 1));
        var sheets = new ArrayList<ReportSheet>();
        for (List<Block> blocks : pages) {
            sheets.add(new ReportSheet(report, font, blocks, sheets.size() + 1, pages.size()));
        }
        return sheets;
    }

    @Override
    public String title() {
        return report.title();
    }

    @Override
    public double width() {
        return A4.INSIDE_WIDTH;
    }

    @Override
    public double height() {
        return A4.INSIDE_HEIGHT;
    }

    @Override
    public void draw(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        double y = 0;
        for (Block block : blocks) {
            block.ink().draw(g2, y);
            y += block.height();
        }
        Passage.of(report.foot(), font.plain(SheetFoot.LETTERS), A4.INSIDE_WIDTH)
                .draw(g2, 0, A4.INSIDE_HEIGHT - SheetFoot.HEIGHT - 2, ChartTheme.PRINT.muted());
        new SheetFoot(report.note(), report.words(), font).draw(g2, A4.INSIDE_WIDTH, A4.INSIDE_HEIGHT, page, pages);
    }

    /** The largest letters with which everything has room on one sheet; what is left over goes to the drawings. */
    private static List<Block> letter(Report report, ChartFont font) {
        double letters = LARGEST;
        while (letters > SMALLEST && height(set(report, font, letters, wanted(letters))) > room()) {
            letters -= STEP;
        }
        double lowest = height(set(report, font, letters, 0));
        double highest = height(set(report, font, letters, 1));
        double stretch = highest > lowest ? Math.clamp((room() - HAIR - lowest) / (highest - lowest), 0, 1) : 0;
        return set(report, font, letters, stretch);
    }

    /** How high the drawings have to be at least beside letters of a size. */
    private static double wanted(double letters) {
        return PLEASANT * Math.clamp((letters - SMALLEST) / (READABLE - SMALLEST), 0, 1);
    }

    private static List<Block> set(Report report, ChartFont font, double letters, double stretch) {
        var typesetter = new Typesetter(font, report.words(), letters, stretch);
        var blocks = new ArrayList<Block>();
        blocks.add(HeadSetter.block(report.head(), report.words(), font, letters));
        report.parts().stream().flatMap(typesetter::blocks).forEach(blocks::add);
        return blocks;
    }

    /** Sheets as full as they get; what stays with the next goes over with it, unless both fill more than a sheet. */
    private static List<List<Block>> pages(List<Block> blocks) {
        var pages = new ArrayList<List<Block>>();
        var page = new ArrayList<Block>();
        int at = 0;
        while (at < blocks.size()) {
            int end = at + 1;
            while (end < blocks.size() && blocks.get(end - 1).staysWithNext()) {
                end++;
            }
            List<Block> bound = blocks.subList(at, end);
            if (!page.isEmpty() && height(page) + height(bound) > room()) {
                pages.add(List.copyOf(page));
                page.clear();
            }
            page.addAll(bound);
            at = end;
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    private static double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::height).sum();
    }

    /** With a little more than that: what was stretched to fill it exactly must not miss it by rounding. */
    private static double room() {
        return A4.INSIDE_HEIGHT - FOOT + HAIR;
    }
}
