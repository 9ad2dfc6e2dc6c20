package org.paintrend.exchange.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.Change;
import org.paintrend.domain.cohort.CohortFigures;
import org.paintrend.domain.cohort.Cumulative;
import org.paintrend.domain.cohort.InstrumentFigures;
import org.paintrend.domain.cohort.RankTest;
import org.paintrend.domain.cohort.Rates;
import org.paintrend.domain.cohort.TimepointFigures;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.statistics.Friedman;
import org.paintrend.domain.statistics.Interval;
import org.paintrend.domain.statistics.Proportion;
import org.paintrend.domain.statistics.Summary;

/** The figures of a cohort as one JSON object; what cannot be computed is null, beside it a reason where there is one. */
public final class FiguresJson {
    private static final int STEP = 10;
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private FiguresJson() {}

    /** The text of the object. */
    public static String of(CohortFigures figures) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("episodes", figures.courses());
        root.put("patients", figures.patients());
        ObjectNode completeness = root.putObject("completeness");
        completeness.put("observed", figures.completeness().observed());
        completeness.put("due", figures.completeness().due());
        for (Instrument instrument : Instrument.values()) {
            put(root.putObject(instrument.id()), figures.of(instrument));
        }
        ObjectNode courses = root.putObject("courses");
        for (CourseKind kind : CourseKind.values()) {
            courses.put(camel(kind), figures.kinds().getOrDefault(kind, 0));
        }
        return root.toPrettyString();
    }

    private static void put(ObjectNode node, InstrumentFigures figures) {
        summary(node.putObject("pre"), figures.baseline());
        for (TimepointFigures one : figures.afterwards()) {
            put(node.putObject(one.timepoint().id()), one);
        }
        figures.friedman().ifPresent(test -> put(node.putObject("friedman"), test));
    }

    private static void put(ObjectNode node, TimepointFigures one) {
        summary(node, one.scores());
        node.put("missing", one.missing());
        node.put("provisional", one.provisional());
        node.put("awaited", one.awaited());
        put(node, one.change());
        put(node.putObject("atLeast" + one.moderate().percent()), one.moderate());
        put(node.putObject("atLeast" + one.substantial().percent()), one.substantial());
        if (one.ruled().percent() != Reduction.SUBSTANTIAL) {
            put(node.putObject("atLeast" + one.ruled().percent()), one.ruled());
        }
        one.test().ifPresent(test -> put(node.putObject("wilcoxon"), test));
        one.cumulative().ifPresent(shares -> put(node.putObject("cumulativeResponders"), shares));
    }

    private static void summary(ObjectNode node, Optional<Summary> summary) {
        node.put("n", summary.map(Summary::n).orElse(0));
        number(node, "mean", summary.map(Summary::mean));
        number(node, "sd", summary.map(Summary::sd));
        number(node, "median", summary.map(Summary::median));
        number(node, "q1", summary.map(Summary::q1));
        number(node, "q3", summary.map(Summary::q3));
        number(node, "min", summary.map(Summary::min));
        number(node, "max", summary.map(Summary::max));
    }

    private static void put(ObjectNode node, Change change) {
        ObjectNode points = node.putObject("change");
        points.put("pairs", change.pairs());
        number(points, "mean", change.points().map(Summary::mean));
        Optional<Interval> interval = change.points().flatMap(Summary::meanInterval);
        number(points, "low", interval.map(Interval::low));
        number(points, "high", interval.map(Interval::high));
        number(points, "median", change.points().map(Summary::median));
        ObjectNode percent = node.putObject("reductionPercent");
        number(percent, "mean", change.percent().map(Summary::mean));
        number(percent, "median", change.percent().map(Summary::median));
    }

    private static void put(ObjectNode node, Rates rates) {
        put(node.putObject("observed"), rates.observed());
        rates.imputed().ifPresent(imputed -> {
            put(node.putObject("nonResponder"), imputed.nonResponder());
            put(node.putObject("lastObservation"), imputed.lastObservation());
            ObjectNode bounds = node.putObject("bounds");
            number(bounds, "low", imputed.bounds().map(Interval::low));
            number(bounds, "high", imputed.bounds().map(Interval::high));
        });
    }

    private static void put(ObjectNode node, Proportion proportion) {
        node.put("responders", proportion.count());
        node.put("denominator", proportion.of());
        number(node, "proportion", Optional.of(proportion.value()));
        number(node, "low", proportion.wilson().map(Interval::low));
        number(node, "high", proportion.wilson().map(Interval::high));
    }

    private static void put(ObjectNode node, RankTest test) {
        node.put("pairs", test.ranks().pairs());
        node.put("zeros", test.ranks().zeros());
        number(node, "v", Optional.of(test.ranks().plus()));
        number(node, "p", boxed(test.p()));
        if (test.exact().isPresent()) {
            node.put("pExact", test.exact().getAsDouble());
        }
        number(node, "pHolm", boxed(test.holm()));
        if (test.p().isEmpty()) {
            node.put("reason", "fewer than 6 pairs differ: no arrangement could reach p < 0.05");
        }
    }

    private static void put(ObjectNode node, Cumulative shares) {
        for (int percent = 0; percent <= Cumulative.ALL; percent += STEP) {
            number(node, String.valueOf(percent), Optional.of(shares.share(percent)));
        }
    }

    private static void put(ObjectNode node, Friedman test) {
        node.put("n", test.n());
        number(node, "chiSquared", Optional.of(test.chiSquared()));
        node.put("df", test.df());
        number(node, "p", Optional.of(test.p()));
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    /** A whole number without a decimal point; what is no number is null. */
    private static void number(ObjectNode node, String name, Optional<Double> value) {
        double number = value.orElse(Double.NaN);
        if (Double.isNaN(number)) {
            node.putNull(name);
        } else if (number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE) {
            node.put(name, (int) number);
        } else {
            node.put(name, number);
        }
    }

    /** {@code RESPONDER_EARLIER_UNKNOWN} as {@code responderEarlierUnknown}. */
    private static String camel(CourseKind kind) {
        String name = Arrays.stream(kind.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
