package org.paintrend.chart.cohort;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Figure;
import org.paintrend.chart.Look;
import org.paintrend.words.Words;

/** A chart drawn into points, to be counted. */
record Drawn(BufferedImage image) {
    static final int WIDTH = 800;
    static final int HEIGHT = 460;

    static Drawn of(Figure figure) {
        return of(figure, ChartTheme.LIGHT);
    }

    static Drawn of(Figure figure, ChartTheme theme) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        figure.draw(g2, new Look(theme, ChartFont.installed(), Words.in(Locale.ENGLISH)), WIDTH, HEIGHT);
        g2.dispose();
        return new Drawn(image);
    }

    boolean is(int x, int y, Color colour) {
        return (image.getRGB(x, y) & 0xFFFFFF) == (colour.getRGB() & 0xFFFFFF);
    }

    /** How many points have exactly this colour. */
    long count(Color colour) {
        return countBetween(0, WIDTH, colour);
    }

    long countBetween(int left, int right, Color colour) {
        return IntStream.range(left, right)
                .mapToLong(x ->
                        IntStream.range(0, HEIGHT).filter(y -> is(x, y, colour)).count())
                .sum();
    }

    /** How many points differ from the page. */
    long ink(Color page) {
        return (long) WIDTH * HEIGHT - count(page);
    }

    /** How many points of a row have exactly this colour. */
    long inRow(int y, Color colour) {
        return IntStream.range(0, WIDTH).filter(x -> is(x, y, colour)).count();
    }

    /** The row with the most points of a colour: of the colour of axes the one at 0. */
    int row(Color colour) {
        return IntStream.range(0, HEIGHT)
                .boxed()
                .max(Comparator.comparingLong(y -> inRow(y, colour)))
                .orElseThrow();
    }
}
