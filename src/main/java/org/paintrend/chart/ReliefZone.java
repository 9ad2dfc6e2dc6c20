package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The zone of scores that are enough relief, from 0 to its edge, behind everything. */
final class ReliefZone extends Layer {
    private final double edge;
    private final ChartTheme theme;

    ReliefZone(double edge, ChartTheme theme) {
        this.edge = edge;
        this.theme = theme;
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        double top = area.y(edge);
        g2.setPaint(theme.relief());
        g2.fill(new Rectangle2D.Double(area.left(), top, area.right() - area.left(), area.y(0) - top));
        g2.setPaint(theme.reliefEdge());
        g2.setStroke(Lines.RELIEF_EDGE);
        g2.draw(new Line2D.Double(area.left(), top, area.right(), top));
    }
}
