package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.paintrend.chart.Figure;
import org.paintrend.chart.Listing;
import org.paintrend.chart.Look;
import org.paintrend.chart.Passage;

/** A chart of a cohort; one with nothing to show says why, instead of an empty frame. */
record CohortFigure(Telling telling, Painter painter) implements Figure {
    private static final double MARGIN = 40;

    @Override
    public String title() {
        return telling.title();
    }

    @Override
    public String caption() {
        return telling.caption();
    }

    @Override
    public String description() {
        return telling.description();
    }

    @Override
    public Listing listing() {
        return telling.listing();
    }

    @Override
    public Optional<String> nothing() {
        return telling.nothing();
    }

    @Override
    public void draw(Graphics2D g2, Look look, double width, double height) {
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setPaint(look.theme().page());
        g2.fill(new Rectangle2D.Double(0, 0, width, height));
        telling.nothing()
                .ifPresentOrElse(
                        why -> say(why, g2, look, width, height), () -> painter.paint(g2, look, width, height));
    }

    private static void say(String why, Graphics2D g2, Look look, double width, double height) {
        Passage said = Passage.of(why, look.change(), width - 2 * MARGIN);
        double left = said.lines().size() > 1 ? MARGIN : (width - Look.width(look.change(), why)) / 2;
        said.draw(g2, left, (height - said.height()) / 2, look.theme().muted());
    }
}
