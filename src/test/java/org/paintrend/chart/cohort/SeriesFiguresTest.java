package org.paintrend.chart.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Figure;
import org.paintrend.chart.Look;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.CaseSeries;
import org.paintrend.domain.cohort.Cohorts;
import org.paintrend.words.Words;

/** The lines of a case series. */
class SeriesFiguresTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final int WIDTH = 694;
    private static final int HEIGHT = 420;

    @Test
    void everyScoreIsListedAndToldAndNothingElse() {
        Figure figure = nrs("5 1 2 2", "8 - 4 0");
        assertThat(figure.listing().ids()).containsExactly("patient", "pre", "1h", "3w", "12w");
        assertThat(figure.listing().data())
                .containsExactly(List.of("Patient 1", "5", "1", "2", "2"), List.of("Patient 2", "8", "", "4", "0"));
        assertThat(figure.description())
                .contains("Patient 2: Before: 8, 1 hour: not recorded, 3 weeks: 4, 12 weeks: 0.");
        assertThat(figure.nothing()).isEmpty();
    }

    @Test
    void whereAScoreIsMissingTheLineBreaksOff() {
        assertThat(drawn(nrs("8 - 8 8"), ChartTheme.PRINT, 0))
                .isLessThan(drawn(nrs("8 8 8 8"), ChartTheme.PRINT, 0) - 300);
    }

    @Test
    void equalScoresStandSideBySide() {
        int alone = drawn(nrs("8 8 8 8", "0 0 0 0"), ChartTheme.PRINT, 0);
        int covered = drawn(nrs("8 8 8 8", "8 8 8 8"), ChartTheme.PRINT, 0);
        // The other line hides the line, and none of the marks.
        assertThat(covered).isBetween(alone / 3, alone);
        Set<Double> places = new HashSet<>();
        for (int course = 0; course < 12; course++) {
            places.add(SeriesLines.aside(course, 12, 160));
        }
        assertThat(places)
                .hasSize(12)
                .allSatisfy(place -> assertThat(Math.abs(place)).isLessThanOrEqualTo(40));
        assertThat(SeriesLines.aside(0, 1, 160)).isZero();
    }

    @Test
    void aNameStandsAtTheEndOfEveryLineThatReachesTheLastTimepoint() {
        assertThat(atTheEnd(nrs("8 8 8 8", "2 2 2 2"))).isGreaterThan(50);
        assertThat(atTheEnd(nrs("8 8 8 -", "2 2 2 2"))).isZero();
    }

    @Test
    void twelveCoursesDifferInShapeAndNoTwoInShapeColourAndStroke() {
        for (int one = 0; one < CaseSeries.READABLE; one++) {
            for (int other = 0; other < one; other++) {
                Area difference = new Area(SeriesMarks.mark(one, 0, 0));
                difference.exclusiveOr(new Area(SeriesMarks.mark(other, 0, 0)));
                assertThat(difference.getBounds2D().getWidth())
                        .as("%d and %d", one, other)
                        .isGreaterThan(1);
            }
        }
        assertThat(SeriesMarks.colour(0, ChartTheme.PRINT)).isEqualTo(SeriesMarks.colour(6, ChartTheme.PRINT));
        assertThat(SeriesMarks.stroke(0)).isNotEqualTo(SeriesMarks.stroke(6));
    }

    @Test
    void everyColourCanBeReadOnItsPage() {
        for (ChartTheme theme : List.of(ChartTheme.LIGHT, ChartTheme.DARK, ChartTheme.PRINT)) {
            assertThat(SeriesMarks.colours(theme))
                    .allSatisfy(colour -> assertThat(contrast(colour, theme.page()))
                            .as("%s on %s", colour, theme.page())
                            .isGreaterThanOrEqualTo(4.5));
        }
    }

    @Test
    void moreThanTwelveAreDrawnAndSaidToBeTooMany() {
        String[] rows = Collections.nCopies(13, "8 2 3 2").toArray(String[]::new);
        assertThat(nrs(rows).caption()).contains("More than 12 lines cannot be told apart");
        assertThat(nrs("8 2 3 2").caption()).doesNotContain("More than");
    }

    @Test
    void withoutAScoreThereIsAReasonInsteadOfAnEmptyFrame() {
        CaseSeries series = new CaseSeries(Cohorts.nrs("8 2 3 2").cases());
        assertThat(new SeriesFigures(WORDS).of(series, Instrument.LANSS, false).nothing())
                .contains("No LANSS score was recorded.");
    }

    @Test
    void aCodeStandsThereOnlyWhenItIsWanted() {
        CaseSeries series = new CaseSeries(Cohorts.nrs("8 2 3 2").cases());
        SeriesFigures figures = new SeriesFigures(WORDS);
        assertThat(figures.of(series, Instrument.NRS, false).description()).doesNotContain("T-1");
        assertThat(figures.of(series, Instrument.NRS, true).description()).contains("Patient 1 (T-1)");
    }

    private static Figure nrs(String... rows) {
        return new SeriesFigures(WORDS).of(new CaseSeries(Cohorts.nrs(rows).cases()), Instrument.NRS, false);
    }

    /** How many points right of the last timepoint are blue as the first course is, letters with soft edges among them. */
    private static long atTheEnd(Figure figure) {
        BufferedImage image = image(figure, ChartTheme.PRINT);
        return IntStream.range(0, WIDTH * HEIGHT)
                .filter(i -> i % WIDTH >= WIDTH - 60)
                .mapToObj(i -> new Color(image.getRGB(i % WIDTH, i / WIDTH)))
                .filter(colour -> colour.getBlue() > colour.getRed() + 60)
                .count();
    }

    /** How many points have the colour of a course. */
    private static int drawn(Figure figure, ChartTheme theme, int course) {
        BufferedImage image = image(figure, theme);
        int colour = SeriesMarks.colour(course, theme).getRGB();
        return (int) IntStream.range(0, WIDTH * HEIGHT)
                .filter(i -> image.getRGB(i % WIDTH, i / WIDTH) == colour)
                .count();
    }

    private static BufferedImage image(Figure figure, ChartTheme theme) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        figure.draw(g2, new Look(theme, ChartFont.installed(), WORDS), WIDTH, HEIGHT);
        g2.dispose();
        return image;
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * channel(colour.getRed())
                + 0.7152 * channel(colour.getGreen())
                + 0.0722 * channel(colour.getBlue());
    }

    private static double channel(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
