package org.paintrend.chart.cohort;

import java.util.Optional;
import java.util.function.Function;
import org.paintrend.chart.Figure;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.Cohort;
import org.paintrend.domain.cohort.CohortFigures;
import org.paintrend.domain.cohort.Countable;
import org.paintrend.domain.cohort.CourseBundle;
import org.paintrend.domain.cohort.Cumulative;
import org.paintrend.domain.cohort.GroupComparison;
import org.paintrend.domain.cohort.InstrumentFigures;
import org.paintrend.domain.cohort.MonthlyRates;
import org.paintrend.domain.cohort.Waterfall;
import org.paintrend.words.Words;

/**
 * The charts of a cohort. Making one works through all courses and belongs on a thread of its own; drawing it does not, and
 * costs no more for 100,000 courses than for some hundreds. Where the plan does not ask an instrument at the primary
 * timepoint, the charts that need it say so.
 */
public final class CohortCharts {
    private final Words all;
    private final FigureWords words;

    public CohortCharts(Words words) {
        this.all = words;
        this.words = new FigureWords(words);
    }

    /**
     * Every course faint, median and quartiles strong.
     *
     * @param figures of this cohort
     */
    public Figure courses(Cohort cohort, CohortFigures figures, Instrument instrument) {
        CourseBundle bundle = CourseBundle.of(cohort, instrument);
        CoursesText text = new CoursesText(words, figures.of(instrument), bundle);
        return new CohortFigure(text.telling(cohort.cases().size()), new CoursesPlot(bundle, text));
    }

    /**
     * Responder rates at each timepoint after the procedure, by three analyses.
     *
     * @param figures of this cohort
     */
    public Figure rates(Cohort cohort, CohortFigures figures, Instrument instrument) {
        InstrumentFigures shown = figures.of(instrument);
        RatesText text = new RatesText(words, shown);
        return new CohortFigure(text.telling(cohort), new RatesPlot(shown, text, words));
    }

    /** The change of every course at the primary timepoint, sorted; what is missing is hatched. */
    public Figure waterfall(Cohort cohort, Instrument instrument) {
        return asked(Waterfall.of(cohort, instrument), instrument, waterfall -> {
            WaterfallText text = new WaterfallText(all, waterfall);
            return new CohortFigure(text.telling(), new WaterfallPlot(waterfall, text));
        });
    }

    /**
     * The share that reaches each percentage of relief at the primary timepoint.
     *
     * @param figures of this cohort
     */
    public Figure cumulative(Cohort cohort, CohortFigures figures, Instrument instrument) {
        Optional<Timepoint> primary = cohort.primary(instrument);
        Optional<Cumulative> cumulative = primary.flatMap(
                        timepoint -> figures.of(instrument).at(timepoint.id()))
                .flatMap(one -> one.cumulative());
        return asked(cumulative, instrument, one -> {
            CumulativeText text = new CumulativeText(
                    words, instrument, primary.orElseThrow(), one, cohort.rule().threshold());
            Countable countable = cohort.countable(instrument).orElseThrow();
            return new CohortFigure(text.telling(countable), new CumulativePlot(text));
        });
    }

    /**
     * The primary responder rates of two groups and their difference.
     *
     * @param name of the first group, as it is read
     * @param other the comparator, looked at as the first
     */
    public Figure compared(String name, Cohort one, String otherName, Cohort other, Instrument instrument) {
        return asked(GroupComparison.of(name, one, otherName, other, instrument), instrument, groups -> {
            ComparedText text = new ComparedText(words, groups);
            return new CohortFigure(text.telling(), new ComparedPlot(text));
        });
    }

    /** The primary responder rate by the month of the procedure, with the limits of chance. */
    public Figure months(Cohort cohort, Instrument instrument) {
        return asked(MonthlyRates.of(cohort, instrument), instrument, rates -> {
            MonthsText text = new MonthsText(words, all, rates);
            return new CohortFigure(text.telling(), new MonthsPlot(text, words));
        });
    }

    private <T> Figure asked(Optional<T> shown, Instrument instrument, Function<T, CohortFigure> chart) {
        return shown.map(chart).orElseGet(() -> {
            String why = words.get("figures.not-asked.primary", words.instrument(instrument));
            Telling telling =
                    new Telling(words.instrument(instrument), why, why, new Columns(words).listing(), Optional.of(why));
            return new CohortFigure(telling, (g2, look, width, height) -> {});
        });
    }
}
