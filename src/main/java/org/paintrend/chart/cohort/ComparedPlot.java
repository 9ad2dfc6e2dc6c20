package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.paintrend.chart.Area;
import org.paintrend.chart.FixedAxis;
import org.paintrend.chart.LabelRow;
import org.paintrend.chart.Layer;
import org.paintrend.chart.Look;
import org.paintrend.chart.Passage;
import org.paintrend.chart.TextLine;
import org.paintrend.domain.cohort.GroupComparison;
import org.paintrend.domain.statistics.Comparison;
import org.paintrend.domain.statistics.Proportion;

/** Draws two groups: their rates on the left, the difference on the right, each with its interval. */
record ComparedPlot(ComparedText text) implements Painter {
    private static final double GROUPS = 0.62;
    private static final double BETWEEN = 24;
    private static final double LANE = 4;
    private static final double LEFT_OF_CHANGE = 58;
    private static final double BELOW_TESTS = 8;
    private static final double PERCENT = 100;
    private static final double ASIDE = 12;

    @Override
    public void paint(Graphics2D g2, Look look, double width, double height) {
        Passage tests = Passage.of(text.tests(), look.change(), width);
        tests.draw(g2, 0, 0, look.theme().text());
        double top = tests.height() + BELOW_TESTS;
        double groups = GROUPS * width - BETWEEN;
        Row rates = new Row(2, RatesPlot.LEFT, look);
        LabelRow names = rates.labels(
                List.of(
                        text.label(text.groups().one()),
                        text.label(text.groups().other())),
                groups);
        double rest = width - groups - BETWEEN;
        Row change = new Row(1, LEFT_OF_CHANGE, look);
        LabelRow difference = change.labels(List.of(text.difference()), rest);
        int lines = Math.max(LabelRow.lines(names.blocks()), LabelRow.lines(difference.blocks()));
        RateMarks marks = new RateMarks(look, text.groups().instrument());
        rates.draw(
                g2,
                new Rectangle2D.Double(0, top, groups, height - top),
                FixedAxis.shares(LANE, look),
                names,
                lines,
                List.of(new Rates(marks, look)));
        g2.translate(groups + BETWEEN, 0);
        change.draw(
                g2,
                new Rectangle2D.Double(0, top, rest, height - top),
                FixedAxis.points(LANE, look),
                difference,
                lines,
                List.of(new Difference(marks, look)));
        g2.translate(-groups - BETWEEN, 0);
    }

    private void value(Graphics2D g2, double x, double y, String said, Look look) {
        new TextLine(said, look.value(), look.theme().text()).draw(g2, x + ASIDE, y + 5);
    }

    private final class Rates extends Layer {
        private final RateMarks marks;
        private final Look look;

        Rates(RateMarks marks, Look look) {
            this.marks = marks;
            this.look = look;
        }

        @Override
        public void draw(Graphics2D g2, Area area) {
            List<GroupComparison.Group> groups =
                    List.of(text.groups().one(), text.groups().other());
            for (int i = 0; i < groups.size(); i++) {
                Proportion rate = groups.get(i).rates().nonResponder();
                double x = area.x(i);
                rate.wilson().ifPresent(wilson -> marks.interval(g2, area, x, wilson, true));
                double y = area.y(PERCENT * rate.value());
                marks.primary(g2, x, y);
                value(g2, x, y, text.words().percent(rate.value()), look);
            }
        }
    }

    private final class Difference extends Layer {
        private final RateMarks marks;
        private final Look look;

        Difference(RateMarks marks, Look look) {
            this.marks = marks;
            this.look = look;
        }

        @Override
        public void draw(Graphics2D g2, Area area) {
            Comparison comparison = text.groups().comparison().orElseThrow();
            double x = area.x(0);
            double y = area.y(PERCENT * comparison.difference());
            comparison.newcombe().ifPresent(one -> marks.interval(g2, area, x, one, true));
            marks.primary(g2, x, y);
            value(g2, x, y, text.words().points(comparison.difference()), look);
        }
    }
}
