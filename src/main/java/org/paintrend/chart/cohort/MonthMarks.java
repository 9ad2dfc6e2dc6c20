package org.paintrend.chart.cohort;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.paintrend.chart.Area;
import org.paintrend.chart.Layer;
import org.paintrend.chart.Lines;
import org.paintrend.chart.Look;
import org.paintrend.chart.TextLine;
import org.paintrend.domain.cohort.MonthlyRates;
import org.paintrend.domain.cohort.MonthlyRates.Month;
import org.paintrend.domain.cohort.MonthlyRates.Signal;
import org.paintrend.domain.statistics.Interval;

/** The centre, the limits of each month, and the rates of the months, with a gap where there is none. */
final class MonthMarks extends Layer {
    private static final double PERCENT = 100;
    private static final double LARGEST = 4.5;
    private static final double SMALLEST = 2.2;
    private static final double HALO = 2;
    private static final double SIGNAL = 7;
    private static final double BELOW = 14;
    private static final double HALF = 0.5;
    private static final double KEY = 8;

    private final MonthlyRates rates;
    private final MonthsText text;
    private final Look look;
    private final Color colour;

    MonthMarks(MonthlyRates rates, MonthsText text, Look look) {
        this.rates = rates;
        this.text = text;
        this.look = look;
        this.colour = look.theme().course(rates.instrument());
    }

    /** A month of which nothing more can come. */
    void settled(Graphics2D g2, double x, double y) {
        g2.setPaint(colour);
        g2.fill(Lines.circle(x, y, LARGEST));
    }

    /** A month of which something still can. */
    void open(Graphics2D g2, double x, double y) {
        hollow(g2, x, y, LARGEST);
    }

    /** A piece of the centre. */
    void all(Graphics2D g2, double x, double y) {
        g2.setPaint(look.theme().muted());
        g2.setStroke(Lines.HAIR);
        g2.draw(new Line2D.Double(x - KEY, y, x + KEY, y));
    }

    /** A piece of a limit. */
    void limit(Graphics2D g2, double x, double y) {
        g2.setPaint(look.theme().muted());
        g2.setStroke(Lines.NEUROPATHIC);
        g2.draw(new Line2D.Double(x - KEY, y, x + KEY, y));
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        limits(g2, area, true);
        limits(g2, area, false);
        centre(g2, area);
        course(g2, area);
        double radius = Math.clamp((area.x(1) - area.x(0)) / 3, SMALLEST, LARGEST);
        for (int i = 0; i < rates.months().size(); i++) {
            Month month = rates.months().get(i);
            if (month.isKnown()) {
                mark(g2, area, area.x(i), area.y(PERCENT * month.rate().value()), radius, month);
            }
        }
    }

    private void limits(Graphics2D g2, Area area, boolean isUpper) {
        Path2D line = new Path2D.Double();
        boolean isOpen = false;
        for (int i = 0; i < rates.months().size(); i++) {
            Optional<Interval> limits = rates.limits(rates.months().get(i));
            if (limits.isPresent()) {
                double y = area.y(
                        PERCENT * (isUpper ? limits.get().high() : limits.get().low()));
                if (isOpen) {
                    line.lineTo(area.x(i - HALF), y);
                } else {
                    line.moveTo(area.x(i - HALF), y);
                }
                line.lineTo(area.x(i + HALF), y);
            }
            isOpen = limits.isPresent();
        }
        g2.setPaint(look.theme().muted());
        g2.setStroke(Lines.NEUROPATHIC);
        g2.draw(line);
    }

    private void centre(Graphics2D g2, Area area) {
        double y = area.y(PERCENT * rates.all().value());
        g2.setPaint(look.theme().muted());
        g2.setStroke(Lines.HAIR);
        g2.draw(new Line2D.Double(area.left(), y, area.right(), y));
    }

    private void course(Graphics2D g2, Area area) {
        g2.setPaint(Lines.faded(colour, HALF));
        g2.setStroke(Lines.WALKED);
        List<Month> months = rates.months();
        for (int i = 1; i < months.size(); i++) {
            if (months.get(i - 1).isKnown() && months.get(i).isKnown()) {
                g2.draw(new Line2D.Double(
                        area.x(i - 1),
                        area.y(PERCENT * months.get(i - 1).rate().value()),
                        area.x(i),
                        area.y(PERCENT * months.get(i).rate().value())));
            }
        }
    }

    private void mark(Graphics2D g2, Area area, double x, double y, double radius, Month month) {
        Signal signal = rates.signal(month);
        if (signal != Signal.NONE) {
            boolean isUp = signal == Signal.ABOVE;
            g2.setPaint(look.theme().page());
            g2.fill(Lines.circle(x, y, SIGNAL + HALO));
            g2.setPaint(
                    isUp
                            ? look.theme().responses().responder()
                            : look.theme().responses().worse());
            g2.fill(ResponseBar.triangle(x, y, SIGNAL, isUp));
            TextLine word =
                    new TextLine(text.signal(month), look.axis(), look.theme().text());
            double left = Math.clamp(x - word.width() / 2, area.left(), area.right() - word.width());
            boolean isAbove = isUp || y + SIGNAL + BELOW > area.y(0);
            Halo.draw(g2, word, left, isAbove ? y - SIGNAL - 4 : y + SIGNAL + BELOW, look);
        } else if (month.open() > 0) {
            hollow(g2, x, y, radius);
        } else {
            g2.setPaint(look.theme().page());
            g2.fill(Lines.circle(x, y, radius + HALO / 2));
            g2.setPaint(colour);
            g2.fill(Lines.circle(x, y, radius));
        }
    }

    private void hollow(Graphics2D g2, double x, double y, double radius) {
        g2.setPaint(look.theme().page());
        g2.fill(Lines.circle(x, y, radius + HALO));
        g2.setPaint(colour);
        g2.setStroke(Lines.WALKED);
        g2.draw(Lines.circle(x, y, radius));
    }
}
