package org.paintrend.chart;

import java.awt.Graphics2D;

/** The ring around the point somebody looks at. */
final class WalkedRing extends Layer {
    private final TrendPoint point;
    private final ChartTheme theme;

    WalkedRing(TrendPoint point, ChartTheme theme) {
        this.point = point;
        this.theme = theme;
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        Integer score = point.score();
        if (score != null) {
            g2.setPaint(theme.accent());
            g2.setStroke(Lines.WALKED);
            g2.draw(Lines.circle(area.x(point.at()), area.y(score), Lines.WALKED_RING));
        }
    }
}
