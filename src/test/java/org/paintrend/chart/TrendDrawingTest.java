package org.paintrend.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.outcome.RuleInstrument;

class TrendDrawingTest {
    private static final int LAST = 3;

    static IntStream nrs() {
        return IntStream.rangeClosed(0, 10);
    }

    static IntStream lanss() {
        return IntStream.rangeClosed(0, 24);
    }

    @ParameterizedTest
    @MethodSource("nrs")
    void everyNrsStandsAtItsHeight(int score) {
        Canvas canvas = Canvas.of(Trend.of(Courses.nrs(5, score)), Instrument.NRS);
        double expected = canvas.axis() - score * (canvas.axis() - canvas.top()) / 10.0;
        assertThat(canvas.mark(LAST, Instrument.NRS)).isCloseTo(expected, within(1.0));
    }

    @ParameterizedTest
    @MethodSource("lanss")
    void everyLanssStandsAtItsHeight(int score) {
        Canvas canvas = Canvas.of(Trend.of(Courses.lanss(24, score)), Instrument.LANSS);
        double top = Canvas.of(Trend.of(Courses.lanss(1, 1)), Instrument.LANSS).top();
        double expected = canvas.axis() - score * (canvas.axis() - top) / 24.0;
        assertThat(canvas.mark(LAST, Instrument.LANSS)).isCloseTo(expected, within(1.0));
    }

    @Test
    void aMarkAtZeroIsWhole() {
        Canvas zero = Canvas.of(Trend.of(Courses.nrs(5, 0)), Instrument.NRS);
        Canvas middle = Canvas.of(Trend.of(Courses.nrs(5, 3)), Instrument.NRS);
        ChartTheme theme = ChartTheme.LIGHT;
        int x = zero.column(LAST);
        long whole = middle.countBetween(x - 8, x + 9, theme.nrs());
        assertThat(whole).isGreaterThan(80);
        assertThat(zero.countBetween(x - 8, x + 9, theme.nrs())).isEqualTo(whole);
    }

    @Test
    void theLineDoesNotCrossAGap() {
        Episode full = Courses.usual();
        Episode gap = Courses.course()
                .seen("pre", 7, 19)
                .seen("1h", 2, null)
                .absent("3w", AbsenceReason.UNREACHABLE)
                .seen("12w", 3, 7)
                .episode();
        assertThat(between(Canvas.of(Trend.of(full), Instrument.NRS), 1)).isPositive();
        assertThat(between(Canvas.of(Trend.of(gap), Instrument.NRS), 1)).isZero();
        assertThat(between(Canvas.of(Trend.of(gap), Instrument.NRS), 2)).isZero();
        assertThat(between(Canvas.of(Trend.of(gap), Instrument.NRS), 0)).isPositive();
    }

    @Test
    void theLineCrossesWhatThePlanDoesNotAskFor() {
        ChartTheme theme = ChartTheme.LIGHT;
        Canvas usual = Canvas.of(Trend.of(Courses.usual()), Instrument.LANSS);
        int from = usual.column(0) + 12;
        int past = usual.column(1);
        int to = usual.column(2) - 12;
        assertThat(usual.countBetween(from, past, theme.lanss())).isPositive();
        assertThat(usual.countBetween(past, to, theme.lanss())).isPositive();

        Episode missed = Courses.course().seen("pre", 7, 19).seen("12w", 3, 7).episode();
        assertThat(Canvas.of(Trend.of(missed), Instrument.LANSS)
                        .countBetween(from, usual.column(3) - 12, theme.lanss()))
                .isZero();

        Trend behind = Trend.of(Courses.course().seen("pre", null, 3).episode());
        long alone = Canvas.of(behind, Instrument.LANSS).countBetween(from, to, theme.earlier());
        Episode earlier = Courses.course()
                .on(LocalDate.of(2025, 11, 11))
                .seen("pre", 8, 23)
                .seen("3w", 6, 20)
                .episode();
        assertThat(Canvas.of(behind.behind(List.of(earlier)), Instrument.LANSS).countBetween(from, to, theme.earlier()))
                .isGreaterThan(alone + 100);
    }

    /** Points of the course between a visit and the next, without their marks. */
    private static long between(Canvas canvas, int visit) {
        return canvas.countBetween(canvas.column(visit) + 12, canvas.column(visit + 1) - 12, ChartTheme.LIGHT.nrs());
    }

    @Test
    void theZoneOfReliefEndsAtHalfTheBaseline() {
        for (int baseline = 2; baseline <= 10; baseline++) {
            assertThat(edge(Courses.nrs(baseline, 1))).isCloseTo(baseline / 2.0, within(0.1));
        }
    }

    @Test
    void theZoneFollowsTheThreshold() {
        ResponderRule strict = new ResponderRule(2, RuleInstrument.NRS, 70, "12w");
        Episode course = Courses.course()
                .by(strict)
                .seen("pre", 10, null)
                .seen("12w", 1, null)
                .episode();
        assertThat(edge(course)).isCloseTo(3, within(0.1));
    }

    /** The score at which the tint begins. */
    private static double edge(Episode course) {
        Canvas canvas = Canvas.of(Trend.of(course), Instrument.NRS);
        double first = canvas.rows(Canvas.WIDTH - 150, ChartTheme.LIGHT.relief())[0];
        // The dotted edge covers the row of the edge itself.
        return (canvas.axis() - first + 1) * 10 / (canvas.axis() - canvas.top());
    }

    @Test
    void withoutABaselineAboveZeroThereIsNoZone() {
        Episode missing = Courses.course().seen("12w", 3, 7).episode();
        for (Episode course : List.of(Courses.nrs(0, 0), missing)) {
            assertThat(Canvas.of(Trend.of(course), Instrument.NRS).count(ChartTheme.LIGHT.relief()))
                    .isZero();
        }
        assertThat(Canvas.of(Trend.of(Courses.nrs(4, 0)), Instrument.NRS).count(ChartTheme.LIGHT.relief()))
                .isGreaterThan(1000);
    }

    @Test
    void earlierCoursesStandFaintBehind() {
        Episode earlier = Courses.course()
                .on(LocalDate.of(2025, 11, 11))
                .seen("pre", 8, 23)
                .seen("1h", 5, null)
                .seen("3w", 6, 20)
                .seen("12w", 8, 22)
                .episode();
        Trend alone = Trend.of(Courses.usual());
        Trend both = alone.behind(List.of(earlier));
        int step = (Canvas.of(alone, Instrument.NRS).column(1)
                        + Canvas.of(alone, Instrument.NRS).column(2))
                / 2;
        assertThat(Canvas.of(both, Instrument.NRS).countBetween(step - 40, step + 40, ChartTheme.LIGHT.earlier()))
                .isGreaterThan(
                        Canvas.of(alone, Instrument.NRS).countBetween(step - 40, step + 40, ChartTheme.LIGHT.earlier())
                                + 30);
        assertThat(Canvas.of(both, Instrument.NRS).count(ChartTheme.LIGHT.nrs()))
                .isEqualTo(Canvas.of(alone, Instrument.NRS).count(ChartTheme.LIGHT.nrs()));
    }

    @Test
    void anUnsavedScoreIsHollow() {
        Trend saved = Trend.of(Courses.usual());
        Canvas solid = Canvas.of(saved, Instrument.NRS);
        Canvas hollow = Canvas.of(saved.withUnsaved("12w"), Instrument.NRS);
        int x = solid.column(LAST);
        int y = (int) Math.round(solid.mark(LAST, Instrument.NRS));
        assertThat(solid.is(x, y, ChartTheme.LIGHT.nrs())).isTrue();
        assertThat(hollow.is(x, y, ChartTheme.LIGHT.page())).isTrue();
    }

    @Test
    void darkShowsTheSameAtTheSamePlaces() {
        Trend trend = Trend.of(Courses.usual());
        for (Instrument instrument : Instrument.values()) {
            Canvas light = Canvas.of(trend, instrument, ChartTheme.LIGHT);
            Canvas dark = Canvas.of(trend, instrument, ChartTheme.DARK);
            assertThat(dark.is(2, Canvas.HEIGHT - 2, ChartTheme.DARK.page())).isTrue();
            assertThat(dark.mark(LAST, instrument)).isEqualTo(light.mark(LAST, instrument));
            assertThat(dark.mark(0, instrument)).isEqualTo(light.mark(0, instrument));
        }
    }

    @Test
    void onTrueTimeTheFirstWeeksStandCloseAndTheLabelsApart() {
        Trend trend = Trend.of(Courses.usual()).on(TimeAxis.TRUE_TIME);
        List<LabelRow.Block> labels =
                Canvas.of(trend, Instrument.NRS).layout().labels().blocks();
        assertThat(labels.get(1).at() - labels.get(0).at()).isLessThan(12);
        for (int i = 1; i < labels.size(); i++) {
            assertThat(labels.get(i).bounds(0).getMinX())
                    .isGreaterThan(labels.get(i - 1).bounds(0).getMaxX());
        }
    }
}
