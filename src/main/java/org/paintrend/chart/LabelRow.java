package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A row of small blocks of text, each centred under the place it speaks of and moved aside where two would meet. */
public final class LabelRow {
    /** From one line to the next. */
    public static final double LINE = 16;

    private static final double BASE_LINE = 12;

    private final List<Block> blocks;

    /**
     * A block of text.
     *
     * @param at where it belongs
     * @param centre where it stands
     */
    public record Block(double at, double centre, List<TextLine> lines) {
        /** A block that stands where it belongs. */
        public Block(double at, List<TextLine> lines) {
            this(at, at, lines);
        }

        /** The width of its widest line. */
        public double width() {
            return lines.stream().mapToDouble(TextLine::width).max().orElse(0);
        }

        Rectangle2D bounds(double top) {
            return new Rectangle2D.Double(centre - width() / 2, top, width(), lines.size() * LINE);
        }
    }

    /** No labels. */
    LabelRow() {
        this(List.of(), 0, 0, 0);
    }

    /** Places the blocks between two ends, so far from each other. */
    public LabelRow(List<Block> wanted, double gap, double left, double right) {
        double[] centres = Spread.apart(
                wanted.stream().mapToDouble(Block::at).toArray(),
                wanted.stream().mapToDouble(Block::width).toArray(),
                gap,
                left,
                right);
        List<Block> placed = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            placed.add(new Block(wanted.get(i).at(), centres[i], wanted.get(i).lines()));
        }
        this.blocks = List.copyOf(placed);
    }

    /** The blocks where they stand. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The most lines any block has. */
    public static int lines(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.lines().size()).max().orElse(0);
    }

    /** Draws it from its upper end. */
    public void draw(Graphics2D g2, double top) {
        for (Block block : blocks) {
            double baseLine = top + BASE_LINE;
            for (TextLine line : block.lines()) {
                line.draw(g2, block.centre() - line.width() / 2, baseLine);
                baseLine += LINE;
            }
        }
    }
}
