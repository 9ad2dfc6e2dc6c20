package org.paintrend.chart.cohort;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.paintrend.chart.Area;
import org.paintrend.chart.Layer;
import org.paintrend.chart.Lines;
import org.paintrend.chart.Look;
import org.paintrend.chart.ResponseColours;
import org.paintrend.domain.outcome.Response;

/** Under the bars a strip that says where each response begins and ends, and the marks of responses. */
final class ResponseBar extends Layer {
    private static final double HIGH = 5;
    private static final double ABOVE = 6;
    private static final double RADIUS = 5;
    private static final double LOWEST = -100;

    private final List<WaterfallPlot.Part> parts;
    private final Look look;

    ResponseBar(List<WaterfallPlot.Part> parts, Look look) {
        this.parts = List.copyOf(parts);
        this.look = look;
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        for (WaterfallPlot.Part part : parts) {
            part.response().ifPresent(response -> {
                double from = area.x(part.from());
                g2.setPaint(look.theme().responses().edge(response));
                g2.fill(new Rectangle2D.Double(
                        from, area.y(LOWEST) + ABOVE, Math.max(1, area.x(part.to()) - from - 1), HIGH));
            });
        }
    }

    /** The mark of a response before its word: its shape says the same as its colour. */
    static void mark(Graphics2D g2, WaterfallPlot.Part part, double right, double y, Look look) {
        double x = right - 2 * RADIUS - 4;
        if (part.response().isEmpty()) {
            Hatch.draw(g2, new Rectangle2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), look);
            return;
        }
        Response response = part.response().get();
        ResponseColours colours = look.theme().responses();
        Color edge = colours.edge(response);
        g2.setPaint(colours.fill(response));
        g2.setStroke(Lines.WALKED);
        switch (response) {
            case RESPONDER -> g2.fill(Lines.circle(x, y, RADIUS));
            case PARTIAL -> {
                g2.fill(new Arc2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, 90, 180, Arc2D.PIE));
                g2.setPaint(edge);
                g2.draw(Lines.circle(x, y, RADIUS));
            }
            case NON_RESPONDER, NOT_EVALUABLE -> {
                g2.setPaint(edge);
                g2.draw(Lines.circle(x, y, RADIUS));
            }
            case WORSE -> g2.fill(triangle(x, y, RADIUS + 1, true));
        }
    }

    /** A triangle with a corner above or below. */
    static Path2D triangle(double x, double y, double reach, boolean isUp) {
        double tip = isUp ? -reach : reach;
        Path2D path = new Path2D.Double();
        path.moveTo(x, y + tip);
        path.lineTo(x + reach, y - tip * 0.8);
        path.lineTo(x - reach, y - tip * 0.8);
        path.closePath();
        return path;
    }
}
