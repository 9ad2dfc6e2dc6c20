package org.paintrend.chart.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.paintrend.chart.ChartExport;
import org.paintrend.chart.ChartFormat;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Figure;
import org.paintrend.chart.StampedFigure;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.Cohort;
import org.paintrend.domain.cohort.Cohorts;
import org.paintrend.words.Words;

class CohortDrawingTest {
    private static final ChartTheme LIGHT = ChartTheme.LIGHT;

    private final CohortCharts charts = new CohortCharts(Words.in(Locale.ENGLISH));
    private final Cohort cohort = Cohorts.reference();

    @Test
    void everyChartIsDrawnInBothThemesAndAnEmptyOneIsOnlyWords() {
        for (Figure figure : all(cohort)) {
            assertThat(Drawn.of(figure).ink(LIGHT.page())).as(figure.title()).isGreaterThan(4000);
            Drawn dark = Drawn.of(figure, ChartTheme.DARK);
            assertThat(dark.count(ChartTheme.DARK.page()))
                    .as(figure.title())
                    .isGreaterThan(Drawn.WIDTH * Drawn.HEIGHT / 3);
            assertThat(dark.count(Color.WHITE)).isZero();
        }
        Drawn empty = Drawn.of(charts.waterfall(Cohorts.nrs(), Instrument.NRS));
        assertThat(empty.ink(LIGHT.page())).isBetween(300L, 4000L);
        assertThat(empty.count(LIGHT.axis())).isZero();
    }

    @Test
    void aGapInACourseIsNotDrawnOver() {
        Drawn whole = courses("7 2 3 3");
        Drawn gap = courses("7 2 3 3", "9 9 - 9");
        Drawn full = courses("7 2 3 3", "9 9 9 9");
        // Between one hour and three weeks the second course is only there where it was seen.
        int left = 420;
        int right = 500;
        int top = 0;
        int bottom = 100;
        assertThat(ink(full, left, right, top, bottom)).isGreaterThan(ink(gap, left, right, top, bottom));
        assertThat(ink(gap, left, right, top, bottom)).isEqualTo(ink(whole, left, right, top, bottom));
    }

    @Test
    void manyCoursesAreAsReadableAsSome() {
        Drawn some = Drawn.of(charts.courses(cohort, cohort.figures(), Instrument.NRS));
        Cohort many = Cohorts.many(5000, 1);
        Drawn thousands = Drawn.of(charts.courses(many, many.figures(), Instrument.NRS));
        long strong = some.count(LIGHT.nrs());
        assertThat(thousands.count(LIGHT.nrs())).isBetween(strong * 8 / 10, strong * 12 / 10);
        assertThat(thousands.ink(LIGHT.page())).isLessThan(Drawn.WIDTH * Drawn.HEIGHT / 2);
    }

    @Test
    void theWaterfallGivesEachResponseItsShareOfTheWidth() {
        Drawn drawn = Drawn.of(charts.waterfall(cohort, Instrument.NRS));
        double room = Drawn.WIDTH - 60;
        int zero = drawn.row(LIGHT.axis());
        assertThat(drawn.inRow(zero + 6, LIGHT.responses().responder()))
                .isBetween(share(room, 0.27), share(room, 0.285));
        assertThat(drawn.inRow(zero + 6, LIGHT.responses().partial())).isBetween(share(room, 0.125), share(room, 0.14));
        assertThat(drawn.inRow(zero - 6, LIGHT.responses().worse())).isBetween(share(room, 0.125), share(room, 0.14));
        assertThat(drawn.inRow(zero + 6, LIGHT.responses().worse())).isZero();
    }

    private static long share(double room, double share) {
        return Math.round(room * share);
    }

    @Test
    void whatWorsenedBeyondTheScaleIsCutAndSaid() {
        Figure figure = charts.waterfall(Cohorts.nrs("2 - - 9", "8 - - 2"), Instrument.NRS);
        assertThat(figure.description()).contains("1 beyond +100 %, up to +350 %");
        assertThat(text(figure)).contains("1 beyond +100 %, up to +350 %");
        assertThat(text(charts.waterfall(Cohorts.nrs("5 - - 9", "8 - - 2"), Instrument.NRS)))
                .doesNotContain("beyond");
    }

    @Test
    void aMonthBeyondItsLimitsHasItsOwnShapeAndWord() {
        Figure figure = charts.months(Cohorts.unsteady(), Instrument.NRS);
        Drawn drawn = Drawn.of(figure);
        assertThat(drawn.count(LIGHT.responses().worse())).isGreaterThan(40);
        assertThat(drawn.count(LIGHT.responses().responder())).isGreaterThan(40);
        assertThat(text(figure)).contains("above", "below", "3-sigma limits", "all months 50 %");
        Drawn steady = Drawn.of(charts.months(cohort, Instrument.NRS));
        assertThat(steady.count(LIGHT.responses().worse())).isZero();
    }

    @Test
    void printedItCarriesWhatItRestsOn() {
        for (Figure figure : all(cohort)) {
            assertThat(text(figure)).contains(figure.title(), "All techniques", "rule version 1");
        }
        assertThat(text(charts.rates(cohort, cohort.figures(), Instrument.NRS)))
                .contains("28 %", "of 238, 44 missing", "194 seen", "≥ 50 %", "missing counts as non-response");
        assertThat(text(charts.courses(cohort, cohort.figures(), Instrument.NRS)))
                .contains("n 196, 44 missing", "quartiles 3 to 6.25");
        assertThat(text(charts.cumulative(cohort, cohort.figures(), Instrument.NRS)))
                .contains("41 % reach 30 %", "28 % reach 50 %");
    }

    @Test
    void anSvgHasItsTextAsTextAndADescription() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Figure figure = new CohortCharts(Words.in(Locale.of("tr"))).months(Cohorts.unsteady(), Instrument.NRS);
        new ChartExport(Words.in(Locale.of("tr")))
                .write(new StampedFigure(figure, List.of("Bütün teknikler"), false), ChartFormat.SVG, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("</desc", "Nis 2025 %100 (üstünde)", ">üstünde</text", "Bütün teknikler")
                .doesNotContain("<image");
    }

    private List<Figure> all(Cohort shown) {
        Cohort one = shown.with(shown.cases().subList(0, 100));
        Cohort other = shown.with(shown.cases().subList(100, 240));
        return List.of(
                charts.courses(shown, shown.figures(), Instrument.NRS),
                charts.rates(shown, shown.figures(), Instrument.NRS),
                charts.waterfall(shown, Instrument.NRS),
                charts.cumulative(shown, shown.figures(), Instrument.NRS),
                charts.compared("A", one, "B", other, Instrument.NRS),
                charts.months(shown, Instrument.NRS));
    }

    private Drawn courses(String... rows) {
        Cohort shown = Cohorts.nrs(rows);
        return Drawn.of(charts.courses(shown, shown.figures(), Instrument.NRS));
    }

    private static long ink(Drawn drawn, int left, int right, int top, int bottom) {
        long ink = 0;
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                ink += drawn.is(x, y, LIGHT.page()) || drawn.is(x, y, LIGHT.grid()) ? 0 : 1;
            }
        }
        return ink;
    }

    private static String text(Figure figure) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StampedFigure printed = new StampedFigure(figure, List.of("All techniques", "Responder rule version 1"), false);
        try {
            new ChartExport(Words.in(Locale.ENGLISH)).write(printed, ChartFormat.PDF, out);
            try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
                return new PDFTextStripper().getText(document);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
