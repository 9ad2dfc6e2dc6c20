package org.paintrend.chart.cohort;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.paintrend.chart.Area;
import org.paintrend.chart.Layer;
import org.paintrend.chart.Lines;
import org.paintrend.chart.Look;
import org.paintrend.chart.TextLine;
import org.paintrend.domain.cohort.Cumulative;

/** The steps of cumulative responders, with the limits that are looked at. */
final class CumulativeLine extends Layer {
    private static final double PERCENT = 100;
    private static final double MARK = 6;
    private static final double HALO = 2;
    private static final double TINT = 0.1;
    private static final double ASIDE = 10;

    private final CumulativeText text;
    private final Look look;
    private final Color colour;

    CumulativeLine(CumulativeText text, Look look) {
        this.text = text;
        this.look = look;
        this.colour = look.theme().course(text.instrument());
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        Path2D line = new Path2D.Double();
        line.moveTo(area.x(0), y(area, 0));
        for (int relief = 1; relief <= Cumulative.ALL; relief++) {
            // Who reaches no more than the percentage before leaves right after it.
            line.lineTo(area.x(relief - 1), y(area, relief));
            line.lineTo(area.x(relief), y(area, relief));
        }
        Path2D below = new Path2D.Double(line);
        below.lineTo(area.x(Cumulative.ALL), area.y(0));
        below.lineTo(area.x(0), area.y(0));
        below.closePath();
        g2.setPaint(Lines.faded(colour, TINT));
        g2.fill(below);
        g2.setPaint(look.theme().axis());
        g2.setStroke(Lines.HAIR);
        g2.draw(new Line2D.Double(area.left(), area.y(0), area.right(), area.y(0)));
        g2.setPaint(colour);
        g2.setStroke(Lines.COURSE);
        g2.draw(line);
        text.marked().forEach(relief -> mark(g2, area, relief));
    }

    private void mark(Graphics2D g2, Area area, int relief) {
        double x = area.x(relief);
        double y = y(area, relief);
        g2.setPaint(look.theme().muted());
        g2.setStroke(Lines.BASELINE);
        g2.draw(new Line2D.Double(x, y, x, area.y(0)));
        g2.setPaint(look.theme().page());
        g2.fill(Lines.circle(x, y, MARK + HALO));
        g2.setPaint(colour);
        g2.fill(Lines.circle(x, y, MARK));
        TextLine label =
                new TextLine(text.point(relief), look.name(), look.theme().text());
        double left = Math.min(x + ASIDE, area.right() - label.width());
        double baseLine = y - ASIDE;
        double height = look.name().getSize2D();
        g2.setPaint(Lines.faded(look.theme().page(), 0.8));
        g2.fill(new RoundRectangle2D.Double(left - 3, baseLine - height, label.width() + 6, height + 4, 4, 4));
        label.draw(g2, left, baseLine);
    }

    private double y(Area area, int relief) {
        return area.y(PERCENT * text.cumulative().share(relief));
    }
}
