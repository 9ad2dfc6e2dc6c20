package org.paintrend.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/** The lane under the axis: reasons for what is missing, hollow rings for what is still to come. */
final class Lane extends Layer {
    private static final double ONE_LINE = 22;
    private static final double TOP = 4;

    private final List<TrendPoint> points;
    private final LabelRow notes;
    private final Look look;
    private final Color ring;

    Lane(List<TrendPoint> points, LabelRow notes, Color ring, Look look) {
        this.points = points;
        this.notes = notes;
        this.ring = ring;
        this.look = look;
    }

    /** The height it needs for notes of so many lines. */
    static double height(int lines) {
        return ONE_LINE + Math.max(0, lines - 1) * LabelRow.LINE;
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        double zero = area.y(0);
        for (TrendPoint point : points) {
            double x = area.x(point.at());
            if (point.state() == TrendPoint.State.MISSING) {
                g2.setPaint(look.theme().muted());
                g2.setStroke(Lines.MISSING);
                g2.draw(new Line2D.Double(x, area.y(area.scores().getUpperBound()), x, zero));
            } else if (point.state() == TrendPoint.State.DUE) {
                g2.setPaint(ring);
                g2.setStroke(Lines.DUE);
                g2.draw(Lines.circle(x, zero + ONE_LINE / 2 + 2, Lines.RING));
            }
        }
        g2.setPaint(look.theme().axis());
        g2.setStroke(Lines.HAIR);
        g2.draw(new Line2D.Double(area.left(), zero, area.right(), zero));
        notes.draw(g2, zero + TOP);
    }
}
