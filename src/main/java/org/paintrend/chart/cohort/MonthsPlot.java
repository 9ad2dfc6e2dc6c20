package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.paintrend.chart.FixedAxis;
import org.paintrend.chart.LabelRow;
import org.paintrend.chart.Lines;
import org.paintrend.chart.Look;
import org.paintrend.chart.TextLine;
import org.paintrend.domain.cohort.MonthlyRates;

/** Draws the control chart of monthly rates. */
record MonthsPlot(MonthsText text, FigureWords words) implements Painter {
    private static final double LANE = 8;
    private static final double NARROWEST = 40;
    private static final List<Integer> EVERY = List.of(60, 24, 12, 6, 3, 2, 1);

    @Override
    public void paint(Graphics2D g2, Look look, double width, double height) {
        MonthlyRates rates = text.rates();
        MonthMarks marks = new MonthMarks(rates, text, look);
        List<Legend.Entry> entries = new ArrayList<>(List.of(
                new Legend.Entry(marks::settled, words.get("figures.months.settled")),
                new Legend.Entry(marks::all, text.centre()),
                new Legend.Entry(marks::limit, words.get("figures.months.limits"))));
        if (rates.countable().open() > 0) {
            entries.add(
                    1,
                    new Legend.Entry(
                            marks::open,
                            words.count(
                                    "figures.months.still-open",
                                    rates.countable().open())));
        }
        Legend legend = new Legend(entries, look, width);
        legend.draw(g2);
        Row row = new Row(rates.months().size(), RatesPlot.LEFT, look);
        row.draw(
                g2,
                new Rectangle2D.Double(0, legend.height(), width, height - legend.height()),
                FixedAxis.shares(LANE, look),
                labels(row, look, width),
                List.of(marks));
    }

    /** As many months as there is room for, from January where it is less than all; the year under the first and each January. */
    private LabelRow labels(Row row, Look look, double width) {
        List<MonthlyRates.Month> months = text.rates().months();
        double step = row.x(1, width) - row.x(0, width);
        int every = EVERY.getFirst();
        for (int candidate : EVERY) {
            every = candidate * step >= NARROWEST ? candidate : every;
        }
        List<LabelRow.Block> blocks = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = months.get(i).month();
            int number = month.getYear() * 12 + month.getMonthValue() - 1;
            if (number % every == 0 || months.size() == 1) {
                boolean isYear = blocks.isEmpty() || month.getMonthValue() == 1;
                TextLine name = new TextLine(
                        text.shortName(month), look.axis(), look.theme().muted());
                TextLine year = new TextLine(
                        isYear ? String.valueOf(month.getYear()) : "",
                        look.name(),
                        look.theme().text());
                blocks.add(new LabelRow.Block(Lines.crisp(row.x(i, width)), List.of(name, year)));
            }
        }
        return new LabelRow(blocks, 4, 0, width);
    }
}
