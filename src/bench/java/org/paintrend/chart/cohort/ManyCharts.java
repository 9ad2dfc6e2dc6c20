package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Figure;
import org.paintrend.chart.Look;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.Cohort;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.cohort.CohortFilter;
import org.paintrend.domain.cohort.Cohorts;
import org.paintrend.words.Words;

/**
 * How long it takes from a filter over many courses to each of the six charts, drawn: filtering, all figures of the cohort,
 * the chart's own values, its words and its table, its picture of 1,000 × 600. Started by {@code mvn -Pbench
 * -Dbench.main=org.paintrend.chart.cohort.ManyCharts}; the number of courses is its argument, 100,000 without one, drawn from
 * the reference cohort over ten years. First the chart of a program just started, then nine more with two filters in turn, of
 * all courses and of nearly all.
 */
public final class ManyCharts {
    private static final int ROUNDS = 10;
    private static final double NANOS = 1e6;
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Look LOOK = new Look(ChartTheme.LIGHT, ChartFont.installed(), WORDS);
    private static final CohortCharts CHARTS = new CohortCharts(WORDS);

    private ManyCharts() {}

    public static void main(String[] arguments) {
        int courses = arguments.length == 0 || arguments[0].isBlank() ? 100_000 : Integer.parseInt(arguments[0]);
        Cohort many = Cohorts.many(courses, 1);
        // As the clinic reads them.
        Cohort all = many.with(many.cases().stream().sorted(CohortCase.BY_TIME).toList());
        charts().forEach((name, chart) -> time(name, chart, all));
    }

    private static Map<String, Function<Cohort, Figure>> charts() {
        Map<String, Function<Cohort, Figure>> charts = new LinkedHashMap<>();
        charts.put("courses", cohort -> CHARTS.courses(cohort, cohort.figures(), Instrument.NRS));
        charts.put("rates", cohort -> CHARTS.rates(cohort, cohort.figures(), Instrument.NRS));
        charts.put("waterfall", cohort -> {
            cohort.figures();
            return CHARTS.waterfall(cohort, Instrument.NRS);
        });
        charts.put("cumulative", cohort -> CHARTS.cumulative(cohort, cohort.figures(), Instrument.NRS));
        charts.put("compared", cohort -> {
            cohort.figures();
            int half = cohort.cases().size() / 2;
            return CHARTS.compared(
                    "first half",
                    cohort.with(cohort.cases().subList(0, half)),
                    "second half",
                    cohort.with(cohort.cases().subList(half, cohort.cases().size())),
                    Instrument.NRS);
        });
        charts.put("months", cohort -> {
            cohort.figures();
            return CHARTS.months(cohort, Instrument.NRS);
        });
        return charts;
    }

    private static void time(String name, Function<Cohort, Figure> chart, Cohort all) {
        CohortFilter nearlyAll = CohortFilter.ALL
                .withPeriod(new CohortFilter.Period(LocalDate.of(2016, 2, 1), null));
        List<Long> took = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            CohortFilter filter = round % 2 == 0 ? CohortFilter.ALL : nearlyAll;
            Cohort cohort = all.with(filter.of(all.cases()));
            draw(chart.apply(cohort));
            took.add(Math.round((System.nanoTime() - begin) / NANOS));
        }
        System.out.printf(
                Locale.ROOT, "%s: first %d ms, then %s ms%n", name, took.getFirst(), took.subList(1, ROUNDS));
    }

    private static void draw(Figure figure) {
        BufferedImage image = new BufferedImage(1000, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        figure.draw(g2, LOOK, image.getWidth(), image.getHeight());
        g2.dispose();
        if (figure.nothing().isPresent()) {
            throw new IllegalStateException(figure.nothing().get());
        }
    }
}
