package org.paintrend.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.CohortFigures;
import org.paintrend.domain.cohort.InstrumentFigures;
import org.paintrend.domain.cohort.RankTest;
import org.paintrend.domain.cohort.Rates;
import org.paintrend.domain.cohort.TimepointFigures;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.statistics.Interval;
import org.paintrend.domain.statistics.Proportion;
import org.paintrend.domain.statistics.Summary;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** The figures of a cohort as plain text: a table for each instrument, and what the courses say as a whole. */
final class StatsTable {
    private static final String ABSENT = "-";
    private static final double PERCENT = 100;
    private static final double SMALLEST = 0.001;

    private final Words words;
    private final Clinical clinical;

    StatsTable(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    void print(CohortFigures figures, ResponderRule rule, PrintWriter out) {
        out.println(words.get(
                "cli.stats.cohort",
                figures.courses(),
                figures.patients(),
                figures.completeness().observed(),
                figures.completeness().due()));
        for (Instrument instrument : Instrument.values()) {
            out.println();
            TextTable.print(lines(figures.of(instrument), rule), out);
        }
        out.println();
        out.println(Arrays.stream(CourseKind.values())
                .filter(kind -> figures.kinds().getOrDefault(kind, 0) > 0)
                .map(kind -> clinical.courseKind(kind) + " " + figures.kinds().get(kind))
                .collect(Collectors.joining(", ")));
        out.println(words.get("cli.stats.explained"));
        out.flush();
    }

    private List<List<String>> lines(InstrumentFigures figures, ResponderRule rule) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                clinical.instrument(figures.instrument()),
                "n",
                words.get("cli.stats.missing"),
                words.get("cli.stats.mean"),
                words.get("cli.stats.median"),
                words.get("cli.stats.change"),
                words.get("cli.stats.responders", rule.threshold()),
                words.get("cli.stats.observed", rule.threshold()),
                "p (Holm)"));
        lines.add(List.of(
                words.get("timepoint.pre"),
                count(figures.baseline()),
                "",
                mean(figures.baseline()),
                median(figures.baseline()),
                "",
                "",
                "",
                ""));
        figures.afterwards().forEach(one -> lines.add(line(one)));
        return lines;
    }

    private List<String> line(TimepointFigures one) {
        return List.of(
                clinical.timepoint(one.timepoint()),
                count(one.scores()),
                one.cumulative().isPresent() ? String.valueOf(one.missing()) : words.get("cli.stats.not-asked"),
                mean(one.scores()),
                median(one.scores()),
                one.change()
                        .points()
                        .map(change -> decimal(change.mean()) + interval(change.meanInterval(), 1))
                        .orElse(ABSENT),
                one.ruled()
                        .imputed()
                        .map(Rates.Imputed::nonResponder)
                        .map(this::rate)
                        .orElse(ABSENT),
                rate(one.ruled().observed()),
                p(one.test().map(RankTest::holm).orElse(OptionalDouble.empty())));
    }

    private static String count(Optional<Summary> summary) {
        return summary.map(one -> String.valueOf(one.n())).orElse("0");
    }

    private String mean(Optional<Summary> summary) {
        return summary.map(one -> decimal(one.mean()) + (one.n() > 1 ? " (" + decimal(one.sd()) + ")" : ""))
                .orElse(ABSENT);
    }

    private String median(Optional<Summary> summary) {
        return summary.map(one -> decimal(one.median()) + " [" + decimal(one.q1()) + "\u2013" + decimal(one.q3()) + "]")
                .orElse(ABSENT);
    }

    private String rate(Proportion rate) {
        return rate.of() == 0
                ? ABSENT
                : words.get("cli.stats.rate", rate.count(), rate.of(), decimal(PERCENT * rate.value()))
                        + interval(rate.wilson(), PERCENT);
    }

    private String interval(Optional<Interval> interval, double scale) {
        return interval.map(one -> " [" + decimal(scale * one.low()) + " ; " + decimal(scale * one.high()) + "]")
                .orElse("");
    }

    private String p(OptionalDouble p) {
        if (p.isEmpty()) {
            return ABSENT;
        }
        return p.getAsDouble() < SMALLEST
                ? "< " + String.format(words.locale(), "%.3f", SMALLEST)
                : String.format(words.locale(), "%.3f", p.getAsDouble());
    }

    private String decimal(double number) {
        return String.format(words.locale(), "%.1f", number);
    }
}
