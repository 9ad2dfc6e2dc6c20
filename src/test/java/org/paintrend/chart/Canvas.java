package org.paintrend.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.words.Words;

/** A chart of one instrument drawn into points, to be counted. */
record Canvas(BufferedImage image, TrendLayout layout, ChartTheme theme) {
    static final int WIDTH = 720;
    static final int HEIGHT = 300;

    static Canvas of(Trend trend, Instrument instrument, ChartTheme theme) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Look look = new Look(theme, ChartFont.installed(), Words.in(Locale.ENGLISH));
        new TrendDrawing(trend, List.of(instrument), look, WIDTH, HEIGHT).draw(g2, null);
        g2.dispose();
        return new Canvas(image, new TrendLayout(trend, look, WIDTH), theme);
    }

    static Canvas of(Trend trend, Instrument instrument) {
        return of(trend, instrument, ChartTheme.LIGHT);
    }

    boolean is(int x, int y, Color colour) {
        return (image.getRGB(x, y) & 0xFFFFFF) == (colour.getRGB() & 0xFFFFFF);
    }

    /** The rows of a column that have exactly this colour. */
    int[] rows(int x, Color colour) {
        return IntStream.range(0, HEIGHT).filter(y -> is(x, y, colour)).toArray();
    }

    /** How many points have exactly this colour, right of the scale and below the heading. */
    long count(Color colour) {
        return countBetween(45, WIDTH, colour);
    }

    long countBetween(int left, int right, Color colour) {
        return IntStream.range(left, right)
                .mapToLong(x -> IntStream.range(30, HEIGHT).filter(y -> is(x, y, colour)).count())
                .sum();
    }

    /** The column of a visit. */
    int column(int visit) {
        return (int) Math.floor(layout.labels().blocks().get(visit).at());
    }

    /** The middle of the mark in the column of a visit. */
    double mark(int visit, Instrument instrument) {
        return IntStream.of(rows(column(visit), theme.course(instrument))).average().orElseThrow();
    }

    /** The row of the axis, from a column where nothing else is. */
    int axis() {
        return rows(45, theme.axis())[0];
    }

    /** The row of the highest line of the grid. */
    int top() {
        return rows(45, theme.grid())[0];
    }
}
