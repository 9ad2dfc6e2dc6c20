package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.util.List;
import org.paintrend.chart.Area;
import org.paintrend.chart.LabelRow;
import org.paintrend.chart.Layer;
import org.paintrend.chart.Look;
import org.paintrend.chart.TextLine;
import org.paintrend.domain.cohort.Rates;
import org.paintrend.domain.cohort.TimepointFigures;
import org.paintrend.domain.statistics.Interval;
import org.paintrend.domain.statistics.Proportion;

/** The rates of each timepoint, a cluster for each limit of relief with the limit under it. */
final class RateClusters extends Layer {
    private static final double MOST_APART = 20;
    private static final double PERCENT = 100;
    private static final double ABOVE = 7;
    private static final double ASIDE = 9;
    private static final double MARKS = 4;

    private final List<TimepointFigures> timepoints;
    private final RateMarks marks;
    private final FigureWords words;
    private final Look look;

    RateClusters(List<TimepointFigures> timepoints, RateMarks marks, FigureWords words, Look look) {
        this.timepoints = timepoints;
        this.marks = marks;
        this.words = words;
        this.look = look;
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        for (int i = 0; i < timepoints.size(); i++) {
            List<Rates> limits = RatesText.limits(timepoints.get(i));
            double step = (area.x(1) - area.x(0)) / (limits.size() + 0.5);
            for (int limit = 0; limit < limits.size(); limit++) {
                double x = area.x(i) + (limit - (limits.size() - 1) / 2.0) * step;
                cluster(g2, area, x, Math.min(MOST_APART, step / MARKS), limits.get(limit));
            }
        }
    }

    private void cluster(Graphics2D g2, Area area, double x, double apart, Rates rates) {
        TextLine name = new TextLine(
                "\u2265 " + words.limit(rates.percent()),
                look.axis(),
                look.theme().text());
        name.draw(g2, x - name.width() / 2, area.y(0) + LabelRow.LINE);
        rates.imputed().ifPresent(imputed -> {
            imputed.bounds().ifPresent(bounds -> marks.bounds(g2, area, x - apart, bounds));
            mark(g2, area, x - apart, imputed.nonResponder(), marks::primary, true);
            mark(g2, area, x + apart, imputed.lastObservation(), marks::carried, false);
            value(g2, area, x - apart, imputed);
        });
        mark(g2, area, rates.imputed().isPresent() ? x : x - apart, rates.observed(), marks::observed, false);
    }

    private void mark(Graphics2D g2, Area area, double x, Proportion rate, Legend.Mark mark, boolean isPrimary) {
        rate.wilson().ifPresent(wilson -> {
            marks.interval(g2, area, x, wilson, isPrimary);
            mark.draw(g2, x, area.y(PERCENT * rate.value()));
        });
    }

    private void value(Graphics2D g2, Area area, double x, Rates.Imputed imputed) {
        imputed.nonResponder().wilson().ifPresent(wilson -> {
            double highest =
                    Math.max(wilson.high(), imputed.bounds().map(Interval::high).orElse(0.0));
            TextLine value = new TextLine(
                    words.percent(imputed.nonResponder().value()),
                    look.name(),
                    look.theme().text());
            // To the left, where no other interval of its cluster reaches.
            value.draw(g2, x + ASIDE - value.width(), area.y(PERCENT * highest) - ABOVE);
        });
    }
}
