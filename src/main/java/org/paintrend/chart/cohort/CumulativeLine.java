package org.paintrend.chart.cohort;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.paintrend.chart.Area;
import org.paintrend.chart.LabelRow;
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
        List<Integer> marked = text.marked();
        for (int i = 0; i < marked.size(); i++) {
            int next = i + 1 < marked.size() ? marked.get(i + 1) : -1;
            mark(g2, area, marked.get(i), next);
        }
    }

    private void mark(Graphics2D g2, Area area, int relief, int next) {
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
        boolean meetsNext =
                next >= 0 && area.x(next) < left + label.width() + ASIDE && y(area, next) - y < 2 * LabelRow.LINE;
        Halo.draw(g2, label, left, meetsNext ? y + ASIDE + LabelRow.LINE : y - ASIDE, look);
    }

    private double y(Area area, int relief) {
        return area.y(PERCENT * text.cumulative().share(relief));
    }
}
