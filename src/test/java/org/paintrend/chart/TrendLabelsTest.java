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
            List<TrendPoint> points = trend.points(instrument);
            Area area = area(trend, instrument);
            List<Rectangle2D> values = values(trend, instrument, area);
            for (int i = 0; i < values.size(); i++) {
                Rectangle2D value = values.get(i);
                assertThat(CHART.contains(value)).as("inside").isTrue();
                for (Rectangle2D other : values.subList(0, i)) {
                    assertThat(value.intersects(other)).as("two values").isFalse();
                }
                for (int to = 1; to < points.size(); to++) {
                    assertThat(crosses(value, points.get(to - 1), points.get(to), area))
                            .as("%s", trend.current().followUp().visits())
                            .isFalse();
                }
            }
        });
    }

    private List<Rectangle2D> values(Trend trend, Instrument instrument, Area area) {
        List<TrendPoint> points = trend.points(instrument);
        EarlierCourses earlier = new EarlierCourses(trend, instrument, look.theme());
        return new TrendLabels(instrument, points, earlier, OptionalDouble.empty(), 50, look)
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
        VisitAxis time = new VisitAxis(TimeScale.of(trend).range(), new LabelRow(), 6, -1, look.theme());
        return new Area(CHART, time, new ScoreAxis(ScoreScale.of(instrument), look, 22));
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
