package org.paintrend.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.paintrend.words.Words;

/**
 * A chart that leaves the program as a picture. It brings its own words along; those it is exported with have to be of
 * the same language.
 *
 * @param stamp what it rests on, a line each: the filter in words and how many procedures, the rule's version and
 *     threshold, the date of the data, the version of the program
 * @param illustrative the scores are invented, and the picture has to say so
 */
public record StampedFigure(Figure figure, List<String> stamp, boolean illustrative) implements Picture {
    private static final double HEIGHT = 420;

    public StampedFigure {
        stamp = List.copyOf(stamp);
        if (stamp.isEmpty()) {
            throw new IllegalArgumentException("a picture says what it rests on");
        }
    }

    @Override
    public String title(Words words) {
        return figure.title();
    }

    @Override
    public String description(Words words) {
        return figure.description();
    }

    @Override
    public List<Passage> head(Look look, double width) {
        List<Passage> head = new ArrayList<>();
        if (illustrative) {
            head.add(illustrative(look, width));
        }
        head.add(Passage.of(figure.title(), look.heading(), width));
        head.add(Passage.of(figure.caption(), look.change(), width));
        return head;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D g2, Look look, double width, double height) {
        figure.draw(g2, look, width, height);
    }

    @Override
    public List<String> stamp(Words words) {
        return stamp;
    }

    /** The line above everything invented. */
    static Passage illustrative(Look look, double width) {
        return Passage.of(look.words().get("chart.illustrative"), look.heading(), width);
    }
}
