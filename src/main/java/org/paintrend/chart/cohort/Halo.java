package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.paintrend.chart.Lines;
import org.paintrend.chart.Look;
import org.paintrend.chart.TextLine;

/** Words over a drawing, on a veil of the page so that they can be read. */
final class Halo {
    private static final double VEIL = 0.8;
    private static final double ASIDE = 3;
    private static final double ROUND = 4;

    private Halo() {}

    static void draw(Graphics2D g2, TextLine line, double x, double baseLine, Look look) {
        double height = line.font().getSize2D();
        g2.setPaint(Lines.faded(look.theme().page(), VEIL));
        g2.fill(new RoundRectangle2D.Double(
                x - ASIDE, baseLine - height, line.width() + 2 * ASIDE, height + ASIDE + 1, ROUND, ROUND));
        line.draw(g2, x, baseLine);
    }
}
