package org.paintrend.chart.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.paintrend.chart.Listing;
import org.paintrend.chart.Listing.Value;
import org.paintrend.domain.cohort.GroupComparison;
import org.paintrend.domain.statistics.Comparison;
import org.paintrend.domain.statistics.Interval;
import org.paintrend.domain.statistics.Proportion;

/** What the comparison of two groups says. */
record ComparedText(FigureWords words, GroupComparison groups) {
    Telling telling() {
        String instrument = words.instrument(groups.instrument());
        String at = words.at(groups.timepoint());
        Optional<String> nothing = groups.refusal().map(this::refused);
        return new Telling(
                words.get(
                        "figures.compared.title",
                        groups.one().name(),
                        groups.other().name()),
                words.get("figures.compared.caption", instrument, at, words.limit(groups.threshold()), words.limit(95)),
                nothing.orElseGet(this::told),
                listing(),
                nothing);
    }

    /** What stands under a group, its name first. */
    List<String> label(GroupComparison.Group group) {
        Proportion rate = group.rates().nonResponder();
        return List.of(
                group.name(),
                words.fraction(rate),
                words.count("figures.missing", group.rates().missing()),
                rate.wilson().map(words::interval).orElse(""));
    }

    /** What stands under the difference. */
    List<String> difference() {
        return groups.comparison()
                .map(comparison -> List.of(
                        words.get("figures.compared.difference"),
                        words.get("figures.compared.points", words.points(comparison.difference())),
                        comparison.newcombe().map(this::points).orElse("")))
                .orElse(List.of());
    }

    /** Fisher's p, and how many have to be treated. */
    String tests() {
        List<String> parts = new ArrayList<>();
        groups.comparison().ifPresent(comparison -> {
            comparison.fisher().ifPresent(p -> parts.add(words.get("figures.compared.fisher", words.p(p))));
            if (comparison.numberNeededToTreat().isPresent()) {
                parts.add(told(comparison));
            }
        });
        return String.join(" ", parts);
    }

    private String told(Comparison comparison) {
        OptionalDouble needed = needed(comparison);
        return needed.isPresent()
                ? words.get(
                        "figures.compared.needed",
                        words.rounded(needed.getAsDouble()),
                        groups.other().name())
                : words.get("figures.compared.needed.unsure");
    }

    /** A whole number, never fewer than are needed; empty where the first group may be no better: nobody knows one. */
    private static OptionalDouble needed(Comparison comparison) {
        OptionalDouble needed = comparison.numberNeededToTreat();
        boolean isSure =
                comparison.newcombe().filter(interval -> interval.low() > 0).isPresent();
        // A quarter is 4, whatever the last binary digit says.
        return isSure && needed.isPresent()
                ? OptionalDouble.of(Math.ceil(needed.getAsDouble() - 1e-9))
                : OptionalDouble.empty();
    }

    private String points(Interval interval) {
        return words.get("figures.range", words.points(interval.low()), words.points(interval.high()));
    }

    private String refused(GroupComparison.Refusal refusal) {
        return switch (refusal) {
            case SHARED -> words.get("figures.compared.shared");
            case NOBODY ->
                words.get(
                        "figures.compared.nobody",
                        String.join(
                                " ",
                                List.of(groups.one(), groups.other()).stream()
                                        .filter(group -> group.countable().of() == 0)
                                        .map(group -> group.name() + ": "
                                                + words.nobody(group.countable(), groups.timepoint())
                                                        .orElse(""))
                                        .toList()));
        };
    }

    private String told() {
        List<String> difference = difference();
        return words.get(
                        "figures.compared.description",
                        words.instrument(groups.instrument()),
                        words.at(groups.timepoint()),
                        groups.one().name(),
                        words.rate(groups.one().rates().nonResponder()),
                        groups.other().name(),
                        words.rate(groups.other().rates().nonResponder()),
                        difference.get(1),
                        words.limit(95),
                        difference.get(2))
                + " "
                + tests();
    }

    private Listing listing() {
        Columns columns = new Columns(words, "what", "responders", "denominator", "value", "low", "high");
        for (GroupComparison.Group group : List.of(groups.one(), groups.other())) {
            Proportion rate = group.rates().nonResponder();
            columns.row(
                    new Value(group.name(), group.name()),
                    words.whole(rate.count()),
                    words.whole(rate.of()),
                    words.share(rate.value()),
                    words.share(rate.wilson().map(Interval::low).orElse(Double.NaN)),
                    words.share(rate.wilson().map(Interval::high).orElse(Double.NaN)));
        }
        groups.comparison().ifPresent(comparison -> {
            columns.row(
                    new Value(words.get("figures.compared.difference"), "difference"),
                    Value.NONE,
                    Value.NONE,
                    pointsValue(comparison.difference()),
                    comparison.newcombe().map(one -> pointsValue(one.low())).orElse(Value.NONE),
                    comparison.newcombe().map(one -> pointsValue(one.high())).orElse(Value.NONE));
            figure(columns, "figures.compared.needed.name", "number-needed-to-treat", needed(comparison), false);
            figure(columns, "figures.compared.fisher.name", "fisher-p", comparison.fisher(), true);
        });
        return columns.listing();
    }

    private void figure(Columns columns, String key, String code, OptionalDouble figure, boolean isP) {
        figure.ifPresent(number -> columns.row(
                new Value(words.get(key), code),
                Value.NONE,
                Value.NONE,
                new Value(isP ? words.p(number) : words.rounded(number), FigureWords.data(number)),
                Value.NONE,
                Value.NONE));
    }

    private Value pointsValue(double difference) {
        return new Value(words.get("figures.compared.points", words.points(difference)), FigureWords.data(difference));
    }
}
