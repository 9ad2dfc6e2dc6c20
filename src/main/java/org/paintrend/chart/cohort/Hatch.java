package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.paintrend.chart.Lines;
import org.paintrend.chart.Look;

/** Slanted lines over what is not known: it has no colour of its own. */
final class Hatch {
    private static final double STEP = 7;
    private static final double THINNEST = 1;

    private Hatch() {}

    static void draw(Graphics2D g2, Rectangle2D room, Look look) {
        double width = Math.max(THINNEST, room.getWidth());
        double right = room.getX() + width;
        g2.setPaint(look.theme().axis());
        g2.setStroke(Lines.HAIR);
        for (double at = STEP; at < width + room.getHeight(); at += STEP) {
            double fromX = room.getX() + Math.max(0, at - room.getHeight());
            double toX = Math.min(right, room.getX() + at);
            double below = room.getY() + room.getX() + at;
            g2.draw(new Line2D.Double(fromX, below - fromX, toX, below - toX));
        }
        g2.draw(new Rectangle2D.Double(room.getX(), room.getY(), width, room.getHeight()));
    }
}
