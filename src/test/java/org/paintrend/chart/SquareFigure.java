package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** The simplest chart there is: a square in the colour of the NRS, as high as its place. */
public record SquareFigure(String title) implements Figure {
    @Override
    public String caption() {
        return "a square, and nothing else";
    }

    @Override
    public String description() {
        return "There is a square.";
    }

    @Override
    public Listing listing() {
        return new Listing(
                List.of(new Listing.Column("side", "Side")), List.of(List.of(new Listing.Value("1,5", "1.5"))));
    }

    @Override
    public Optional<String> nothing() {
        return Optional.empty();
    }

    @Override
    public void draw(Graphics2D g2, Look look, double width, double height) {
        g2.setPaint(look.theme().nrs());
        g2.fill(new Rectangle2D.Double(0, 0, height, height));
    }
}
