package org.paintrend.chart.cohort;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.paintrend.chart.Area;
import org.paintrend.chart.Lines;
import org.paintrend.chart.Look;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.statistics.Interval;

/** The marks of rates: the primary analysis strong, the others quieter and of another shape. */
final class RateMarks {
    private static final BasicStroke STRONG = Lines.solid(2.5f);
    private static final BasicStroke QUIET = Lines.solid(1.5f);
    private static final double PRIMARY = 6;
    private static final double OTHER = 4.5;
    private static final double HALO = 2;
    private static final double CAP = 5;
    private static final double BAND = 18;
    private static final double BAND_OPACITY = 0.16;
    private static final double BAND_EDGE = 0.6;
    private static final double PERCENT = 100;

    private final Color page;
    private final Color colour;
    private final Color quiet;

    RateMarks(Look look, Instrument instrument) {
        this.page = look.theme().page();
        this.colour = look.theme().course(instrument);
        this.quiet = look.theme().muted();
    }

    /** Missing counts as non-response. */
    void primary(Graphics2D g2, double x, double y) {
        g2.setPaint(page);
        g2.fill(Lines.circle(x, y, PRIMARY + HALO));
        g2.setPaint(colour);
        g2.fill(Lines.circle(x, y, PRIMARY));
    }

    /** Of those seen alone. */
    void observed(Graphics2D g2, double x, double y) {
        g2.setPaint(page);
        g2.fill(Lines.circle(x, y, OTHER + HALO));
        g2.setPaint(quiet);
        g2.setStroke(QUIET);
        g2.draw(Lines.circle(x, y, OTHER));
    }

    /** The last observation carried forward. */
    void carried(Graphics2D g2, double x, double y) {
        g2.setPaint(page);
        g2.fill(Lines.diamond(x, y, OTHER + 1 + HALO));
        g2.setPaint(quiet);
        g2.setStroke(QUIET);
        g2.draw(Lines.diamond(x, y, OTHER + 1));
    }

    /** A piece of the band between the bounds. */
    void band(Graphics2D g2, double x, double y) {
        band(g2, new Rectangle2D.Double(x - BAND / 2, y - CAP, BAND, 2 * CAP));
    }

    /** From none of the missing being responders to all of them. */
    void bounds(Graphics2D g2, Area area, double x, Interval bounds) {
        double top = area.y(PERCENT * bounds.high());
        band(g2, new Rectangle2D.Double(x - BAND / 2, top, BAND, area.y(PERCENT * bounds.low()) - top));
    }

    private void band(Graphics2D g2, Rectangle2D room) {
        g2.setPaint(Lines.faded(colour, BAND_OPACITY));
        g2.fill(room);
        g2.setPaint(Lines.faded(colour, BAND_EDGE));
        g2.setStroke(Lines.HAIR);
        g2.draw(room);
    }

    /** An interval with its ends. */
    void interval(Graphics2D g2, Area area, double x, Interval interval, boolean isPrimary) {
        double low = area.y(PERCENT * interval.low());
        double high = area.y(PERCENT * interval.high());
        double cap = isPrimary ? CAP : CAP - 2;
        g2.setPaint(isPrimary ? colour : quiet);
        g2.setStroke(isPrimary ? STRONG : QUIET);
        g2.draw(new Line2D.Double(x, low, x, high));
        g2.draw(new Line2D.Double(x - cap, low, x + cap, low));
        g2.draw(new Line2D.Double(x - cap, high, x + cap, high));
    }
}
