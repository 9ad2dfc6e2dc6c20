package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.data.Range;
import org.paintrend.chart.FixedAxis;
import org.paintrend.chart.LabelRow;
import org.paintrend.chart.Look;
import org.paintrend.chart.PlainPlot;
import org.paintrend.chart.TextLine;
import org.paintrend.chart.VisitAxis;
import org.paintrend.domain.cohort.Waterfall;
import org.paintrend.domain.outcome.Response;

/** Draws the waterfall: from the left the worst, to the right the best, then what is missing. */
record WaterfallPlot(Waterfall waterfall, WaterfallText text) implements Painter {
    private static final double LEFT = 58;
    private static final double RIGHT = 2;
    private static final double LEAD = 6;
    /** Below −100 %: which response stands above. */
    private static final double LANE = 16;
    /** Room for the mark of a response before its word. */
    private static final double MARK = 20;

    private static final double GAP = 14;
    private static final double BELOW = 4;
    private static final double WIDEST = 96;

    @Override
    public void paint(Graphics2D g2, Look look, double width, double height) {
        int of = waterfall.countable().of();
        double room = width - LEFT - RIGHT;
        // Few courses stay narrow bars: a wide one would look like many.
        double shown = Math.max(of, room / WIDEST);
        List<Part> parts = parts();
        LabelRow labels = labels(parts, look, width, room / shown);
        double below = LEAD + LabelRow.lines(labels.blocks()) * LabelRow.LINE + BELOW;
        PlainPlot.draw(
                g2,
                new Rectangle2D.Double(0, 0, width, height),
                new VisitAxis(new Range(0, shown), labels, LEAD, -1, look.theme()),
                FixedAxis.changes(LANE, look),
                LEFT,
                below,
                List.of(new WaterfallBars(waterfall, text, look), new ResponseBar(parts, look)),
                look.theme());
        double baseLine = height - below + LEAD + LabelRow.LINE - 4;
        for (int i = 0; i < parts.size(); i++) {
            LabelRow.Block block = labels.blocks().get(i);
            ResponseBar.mark(g2, parts.get(i), block.centre() - block.width() / 2 + 5, baseLine - 4, look);
        }
    }

    /**
     * A stretch of courses with one response.
     *
     * @param response absent of those that are missing
     */
    record Part(Optional<Response> response, int from, int to, List<String> label) {
        double middle() {
            return (from + to) / 2.0;
        }
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (Response response : WaterfallText.ORDER) {
            int count = waterfall.count(response);
            if (count > 0) {
                parts.add(new Part(Optional.of(response), from, from + count, text.label(response)));
            }
            from += count;
        }
        int missing = waterfall.countable().missing();
        if (missing > 0) {
            parts.add(new Part(Optional.empty(), from, from + missing, text.missing()));
        }
        return parts;
    }

    private static LabelRow labels(List<Part> parts, Look look, double width, double one) {
        List<LabelRow.Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            List<TextLine> lines = List.of(
                    new TextLine(
                            part.label().getFirst(), look.name(), look.theme().text()),
                    new TextLine(
                            part.label().getLast(), look.axis(), look.theme().muted()));
            blocks.add(new LabelRow.Block(LEFT + part.middle() * one, lines));
        }
        return new LabelRow(blocks, GAP + MARK, MARK, width);
    }
}
