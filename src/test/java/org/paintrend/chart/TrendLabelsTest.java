package org.paintrend.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.Seeds;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.words.Words;

class TrendLabelsTest {
    private static final Rectangle2D CHART = new Rectangle2D.Double(40, 0, 680, 200);
    private final Look look = new Look(ChartTheme.LIGHT, ChartFont.installed(), Words.in(Locale.ENGLISH));

    @Test
    void noValueCoversTheCourseAMarkOrAnotherValue() {
        Seeds.many(random -> {
            Trend trend = Trend.of(anyCourse(random));
            Instrument instrument = random.nextBoolean() ? Instrument.NRS : Instrument.LANSS;
            List<TrendPoint> course = trend.points(instrument).stream()
                    .filter(TrendPoint::onCourse)
                    .toList();
            Area area = area(trend, instrument);
            List<Rectangle2D> values = values(trend, instrument, area);
            for (int i = 0; i < values.size(); i++) {
                Rectangle2D value = values.get(i);
                assertThat(CHART.contains(value)).as("inside").isTrue();
                for (Rectangle2D other : values.subList(0, i)) {
                    assertThat(value.intersects(other)).as("two values").isFalse();
                }
                for (int to = 1; to < course.size(); to++) {
                    assertThat(crosses(value, course.get(to - 1), course.get(to), area))
                            .as("%s", trend.current().followUp().visits())
                            .isFalse();
                }
            }
        });
    }

    /** Between the dashes of the baseline and of half of it there is room beside the mark alone. */
    @Test
    void aValueStandsAtItsMarkWhereThereIsRoomBesideIt() {
        Trend trend = Trend.of(Courses.course()
                .seen("pre", 8, null)
                .seen("3w", 6, null)
                .seen("12w", 2, null)
                .episode());
        Rectangle2D low = new Rectangle2D.Double(40, 0, 568, 164);
        Area area = area(trend, Instrument.NRS, low);
        TrendPoint six = trend.points(Instrument.NRS).get(2);
        Rectangle2D value =
                values(trend, Instrument.NRS, area, OptionalDouble.of(4)).get(1);
        double x = area.x(six.at());
        double y = area.y(6);
        assertThat(value.intersects(x - 14, y - 14, 28, 28))
                .as("%s at %s, %s", value, x, y)
                .isTrue();
    }

    private List<Rectangle2D> values(Trend trend, Instrument instrument, Area area) {
        return values(trend, instrument, area, OptionalDouble.empty());
    }

    private List<Rectangle2D> values(Trend trend, Instrument instrument, Area area, OptionalDouble reliefEdge) {
        List<TrendPoint> points = trend.points(instrument);
        EarlierCourses earlier = new EarlierCourses(trend, instrument, look.theme());
        return new TrendLabels(instrument, points, earlier, reliefEdge, 50, look)
                .placed(area).stream()
                        .limit(points.stream().filter(TrendPoint::scored).count())
                        .map(TrendLabels.Placed::place)
                        .toList();
    }

    private static boolean crosses(Rectangle2D value, TrendPoint from, TrendPoint to, Area area) {
        return from.score() != null
                && to.score() != null
                && value.intersectsLine(new Line2D.Double(
                        area.x(from.at()), area.y(from.score()), area.x(to.at()), area.y(to.score())));
    }

    private Area area(Trend trend, Instrument instrument) {
        return area(trend, instrument, CHART);
    }

    private Area area(Trend trend, Instrument instrument, Rectangle2D chart) {
        VisitAxis time = new VisitAxis(TimeScale.of(trend).range(), new LabelRow(), 6, -1, look.theme());
        return new Area(chart, time, FixedAxis.scores(ScoreScale.of(instrument), 22, look));
    }

    private static Episode anyCourse(Random random) {
        Courses course = Courses.course();
        for (String timepoint : List.of("pre", "1h", "3w", "12w")) {
            if (random.nextInt(5) > 0) {
                course.seen(timepoint, random.nextInt(11), random.nextInt(25));
            }
        }
        return course.episode();
    }
}
