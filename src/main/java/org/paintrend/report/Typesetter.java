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
import org.paintrend.chart.Look;
import org.paintrend.chart.Passage;
import org.paintrend.words.EvidenceText.Line;
import org.paintrend.words.Words;

/**
 * Sets the parts of a report.
 *
 * @param letters their size in pixels of 1/96 inch
 * @param stretch of the drawings, from 0 at their lowest to 1 at their highest
 */
record Typesetter(ChartFont font, Words words, double letters, double stretch) {
    private static final ChartTheme THEME = ChartTheme.PRINT;
    private static final double WIDTH = A4.INSIDE_WIDTH;
    private static final double LABELS = 0.23;
    private static final double GUTTER = 10;
    private static final float HAIR = 0.5f;
    private static final double SIGNATURE = 260;

    /** The blocks of a part in their order; the last is not bound to what follows unless it is a heading. */
    Stream<Block> blocks(Part part) {
        return switch (part) {
            case Part.Address address -> Stream.of(address(address));
            case Part.Title title -> Stream.of(text(title.text(), font.bold(1.5), THEME.text(), 0.5, 0.15, true));
            case Part.Heading heading -> Stream.of(text(heading.text(), font.bold(1.08), THEME.text(), 0.8, 0.2, true));
            case Part.Caption caption ->
                Stream.of(
                        text(caption.text(), font.bold(1), THEME.text(), 0.9, 0, true),
                        text(caption.hint(), font.plain(0.9), THEME.muted(), 0, 0, true));
            case Part.Text text -> Stream.of(text(text));
            case Part.Facts facts ->
                Stream.concat(
                        Stream.of(Block.blank(0.3 * letters)),
                        facts.lines().stream().map(this::fact));
            case Part.Table table -> new TableSetter(font, letters).blocks(table);
            case Part.Drawing drawing -> Stream.of(drawing(drawing));
            case Part.Signature signature -> Stream.of(signature(signature));
        };
    }

    private Block text(Part.Text text) {
        return switch (text.tone()) {
            case PLAIN -> text(text.text(), font.plain(1), THEME.text(), 0.2, 0.1, false);
            case STRONG -> text(text.text(), font.bold(1.08), THEME.text(), 0.1, 0.15, false);
            case QUIET -> text(text.text(), font.plain(0.9), THEME.muted(), 0.15, 0.1, false);
        };
    }

    /** @param at a font of the size in relation to the letters, and the blank before and after it in letters as well */
    private Block text(String text, Font at, Color colour, double before, double after, boolean bound) {
        Passage passage = Passage.of(text, at.deriveFont((float) (at.getSize2D() * letters)), WIDTH);
        return new Block(
                passage.height() + (before + after) * letters,
                bound,
                (g2, top) -> passage.draw(g2, 0, top + before * letters, colour));
    }

    private Block fact(Line line) {
        double labels = WIDTH * LABELS;
        Passage label = Passage.of(line.label(), font.plain(letters), labels - GUTTER);
        Passage value = Passage.of(line.value(), font.plain(letters), WIDTH - labels);
        return new Block(Math.max(label.height(), value.height()) + 0.12 * letters, false, (g2, top) -> {
            label.draw(g2, 0, top, THEME.muted());
            value.draw(g2, labels, top, THEME.text());
        });
    }

    private Block drawing(Part.Drawing drawing) {
        double height = drawing.lowest() + stretch * (drawing.highest() - drawing.lowest());
        double air = 0.7 * letters;
        return new Block(height + 2 * air, false, (g2, top) -> {
            g2.translate(0, top + air);
            drawing.pen().draw(g2, new Look(THEME, font, words), WIDTH, height);
            g2.translate(0, -top - air);
        });
    }

    private Block address(Part.Address address) {
        List<Passage> lines = new ArrayList<>();
        address.lines().forEach(line -> lines.add(Passage.of(line, font.plain(letters), WIDTH * 0.6)));
        Passage day = Passage.of(address.day(), font.plain(letters), WIDTH * 0.35);
        double high = Math.max(
                day.height(), lines.stream().mapToDouble(Passage::height).sum());
        return new Block(high + 1.2 * letters, true, (g2, top) -> {
            double y = top;
            for (Passage line : lines) {
                line.draw(g2, 0, y, THEME.text());
                y += line.height();
            }
            day.drawRight(g2, WIDTH, top, THEME.text());
        });
    }

    private Block signature(Part.Signature signature) {
        Passage passage = Passage.of(signature.text(), font.plain(0.9 * letters), SIGNATURE);
        double above = 2.8 * letters;
        return new Block(above + passage.height(), false, (g2, top) -> {
            g2.setPaint(THEME.axis());
            g2.setStroke(new BasicStroke(HAIR));
            g2.draw(new Line2D.Double(WIDTH - SIGNATURE, top + above, WIDTH, top + above));
            passage.draw(g2, WIDTH - SIGNATURE, top + above + 2, THEME.muted());
        });
    }
}
