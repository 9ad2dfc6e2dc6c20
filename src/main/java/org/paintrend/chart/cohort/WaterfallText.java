package org.paintrend.chart.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paintrend.chart.Listing;
import org.paintrend.chart.Listing.Value;
import org.paintrend.domain.cohort.Waterfall;
import org.paintrend.domain.outcome.Response;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** What the waterfall of changes says. */
final class WaterfallText {
    /** From the left end of the chart to the right. */
    static final List<Response> ORDER =
            List.of(Response.WORSE, Response.NON_RESPONDER, Response.PARTIAL, Response.RESPONDER);

    private static final double SCALE = 100;

    private final FigureWords words;
    private final Words all;
    private final Clinical clinical;
    private final Waterfall waterfall;

    WaterfallText(Words words, Waterfall waterfall) {
        this.words = new FigureWords(words);
        this.all = words;
        this.clinical = new Clinical(words);
        this.waterfall = waterfall;
    }

    Telling telling() {
        Optional<String> nothing = words.nobody(waterfall.countable(), waterfall.timepoint())
                .or(() -> waterfall.countable().seen() > 0
                        ? Optional.empty()
                        : Optional.of(words.get(
                                "figures.nothing.missing",
                                words.count(
                                        "figures.procedures",
                                        waterfall.countable().missing()),
                                words.at(waterfall.timepoint()))));
        String instrument = words.instrument(waterfall.instrument());
        return new Telling(
                words.get("figures.waterfall.title", instrument, words.at(waterfall.timepoint())),
                words.get("figures.waterfall.caption"),
                nothing.orElseGet(this::told),
                listing(),
                nothing);
    }

    /** The response in a word, how many, and of all how many percent. */
    List<String> label(Response response) {
        return List.of(clinical.response(response), share(waterfall.count(response)));
    }

    /** The same of what is missing. */
    List<String> missing() {
        return List.of(
                words.get("figures.waterfall.missing"),
                share(waterfall.countable().missing()));
    }

    /** What the scale cannot show; empty where it shows all. */
    Optional<String> beyond() {
        int count = waterfall.steps().stream()
                .filter(step -> step.percent() > SCALE)
                .mapToInt(Waterfall.Step::count)
                .sum();
        return count == 0
                ? Optional.empty()
                : Optional.of(words.get(
                        "figures.waterfall.beyond",
                        words.number(count),
                        all.changePercent((int) SCALE),
                        change(waterfall.steps().getFirst())));
    }

    /** The threshold's own line. */
    String threshold() {
        return words.get("figures.relief", words.limit(waterfall.threshold()));
    }

    private String change(Waterfall.Step step) {
        return all.changePercent(step.reduction().changePercent(waterfall.threshold()));
    }

    private String share(int count) {
        return words.get(
                "figures.waterfall.share",
                words.number(count),
                words.percent((double) count / waterfall.countable().of()));
    }

    private String told() {
        List<String> parts = new ArrayList<>();
        for (int i = ORDER.size() - 1; i >= 0; i--) {
            parts.add(String.join(" ", label(ORDER.get(i))));
        }
        parts.add(String.join(" ", missing()));
        String sentence = words.get(
                "figures.waterfall.description",
                words.instrument(waterfall.instrument()),
                words.at(waterfall.timepoint()),
                words.count("figures.procedures", waterfall.countable().of()),
                String.join("; ", parts));
        return sentence
                + beyond().map(text -> " " + text + ".").orElse("")
                + words.leftOutSentence(waterfall.countable());
    }

    private Listing listing() {
        Columns columns = new Columns(words, "baseline", "follow_up", "change", "response", "procedures");
        for (Waterfall.Step step : waterfall.steps()) {
            columns.row(
                    words.whole(step.reduction().baseline()),
                    words.whole(step.reduction().followUp()),
                    new Value(change(step), FigureWords.data(step.percent())),
                    new Value(clinical.response(step.response()), FigureWords.code(step.response())),
                    words.whole(step.count()));
        }
        if (waterfall.countable().missing() > 0) {
            columns.row(
                    Value.NONE,
                    Value.NONE,
                    Value.NONE,
                    new Value(words.get("figures.waterfall.missing"), "missing"),
                    words.whole(waterfall.countable().missing()));
        }
        return columns.listing();
    }
}
