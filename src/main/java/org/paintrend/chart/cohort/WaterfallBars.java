package org.paintrend.chart.cohort;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.paintrend.chart.Area;
import org.paintrend.chart.Layer;
import org.paintrend.chart.Lines;
import org.paintrend.chart.Look;
import org.paintrend.chart.TextLine;
import org.paintrend.domain.cohort.Waterfall;

/** The bars of the waterfall: those with the same two scores are one block, so that 100,000 cost as much as a few. */
final class WaterfallBars extends Layer {
    private static final double SCALE = 100;
    /** From so many pixels a course on, each is a bar of its own. */
    private static final double SINGLE = 4;

    /** No change at all is still a mark. */
    private static final double THINNEST = 3;

    private static final double SEAM = 0.4;
    private static final double NOTCH = 5;
    private static final double LINE = 15;

    private final Waterfall waterfall;
    private final WaterfallText text;
    private final Look look;

    WaterfallBars(Waterfall waterfall, WaterfallText text, Look look) {
        this.waterfall = waterfall;
        this.text = text;
        this.look = look;
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        double one = (area.right() - area.left()) / area.time().getUpperBound();
        double at = area.left();
        double beyond = at;
        for (Waterfall.Step step : waterfall.steps()) {
            double width = step.count() * one;
            if (one >= SINGLE) {
                for (int i = 0; i < step.count(); i++) {
                    bar(g2, area, at + i * one + 1, one - 2, step, true);
                }
            } else {
                // A little of the next, so that no seam shines through.
                double from = Math.rint(at);
                bar(g2, area, from, Math.rint(at + width) - from + SEAM, step, false);
            }
            at += width;
            beyond = step.percent() > SCALE ? at : beyond;
        }
        if (waterfall.countable().missing() > 0) {
            Hatch.draw(g2, missing(area, at, waterfall.countable().missing() * one), look);
        }
        zero(g2, area);
        threshold(g2, area);
        double end = beyond;
        text.beyond()
                .ifPresent(told -> new TextLine(told, look.axis(), look.theme().text())
                        .draw(g2, end + NOTCH + 2, area.y(SCALE) + 4));
    }

    private void bar(Graphics2D g2, Area area, double x, double width, Waterfall.Step step, boolean isSingle) {
        double zero = area.y(0);
        double end = area.y(Math.min(SCALE, step.percent()));
        double top = Math.min(zero, end);
        double height = Math.abs(zero - end);
        if (height < THINNEST) {
            top = zero - THINNEST / 2;
            height = THINNEST;
        }
        Rectangle2D bar = new Rectangle2D.Double(x, top, width, height);
        Color fill = look.theme().responses().fill(step.response());
        Color edge = look.theme().responses().edge(step.response());
        g2.setPaint(fill);
        g2.fill(bar);
        if (!edge.equals(fill) && height > THINNEST) {
            g2.setPaint(edge);
            g2.setStroke(Lines.HAIR);
            g2.draw(
                    isSingle
                            ? new Rectangle2D.Double(x + 0.5, top + 0.5, width - 1, height - 1)
                            : new Line2D.Double(x, end - 0.5, x + width, end - 0.5));
        }
        if (step.percent() > SCALE) {
            notch(g2, x, width, top);
        }
    }

    /** A cut in the bar: it goes on beyond the scale. */
    private void notch(Graphics2D g2, double x, double width, double top) {
        Path2D cut = new Path2D.Double();
        cut.moveTo(x - 1, top + 2 * NOTCH);
        cut.lineTo(x + width + 1, top + NOTCH);
        cut.lineTo(x + width + 1, top + 1.6 * NOTCH);
        cut.lineTo(x - 1, top + 2.6 * NOTCH);
        cut.closePath();
        g2.setPaint(look.theme().page());
        g2.fill(cut);
    }

    private static Rectangle2D missing(Area area, double x, double width) {
        double top = area.y(SCALE);
        return new Rectangle2D.Double(x, top, width, area.y(-SCALE) - top);
    }

    private void zero(Graphics2D g2, Area area) {
        g2.setPaint(look.theme().axis());
        g2.setStroke(Lines.HAIR);
        g2.draw(new Line2D.Double(area.left(), area.y(0), area.right(), area.y(0)));
    }

    private void threshold(Graphics2D g2, Area area) {
        double y = area.y(-waterfall.threshold());
        g2.setPaint(look.theme().reliefEdge());
        g2.setStroke(Lines.RELIEF_EDGE);
        g2.draw(new Line2D.Double(area.left(), y, area.right(), y));
        TextLine label =
                new TextLine(text.threshold(), look.axis(), look.theme().reliefLabel());
        Halo.draw(g2, label, area.left() + 6, y + LINE, look);
    }
}
