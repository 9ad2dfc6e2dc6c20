package org.paintrend.chart.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paintrend.chart.Listing;
import org.paintrend.chart.Listing.Value;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.Cohort;
import org.paintrend.domain.cohort.InstrumentFigures;
import org.paintrend.domain.cohort.Rates;
import org.paintrend.domain.cohort.TimepointFigures;
import org.paintrend.domain.statistics.Interval;
import org.paintrend.domain.statistics.Proportion;

/** What the chart of responder rates by timepoint says. */
final class RatesText {
    private final FigureWords words;
    private final InstrumentFigures figures;

    RatesText(FigureWords words, InstrumentFigures figures) {
        this.words = words;
        this.figures = figures;
    }

    Telling telling(Cohort cohort) {
        Instrument instrument = figures.instrument();
        Optional<String> nothing = nothing(cohort);
        List<String> sentences = new ArrayList<>();
        for (TimepointFigures one : figures.afterwards()) {
            for (Rates rates : limits(one)) {
                sentences.add(sentence(one, rates));
            }
        }
        String told = words.get("figures.rates.description", words.instrument(instrument)) + " "
                + String.join(" ", sentences);
        return new Telling(
                words.get("figures.rates.title", words.instrument(instrument)),
                words.get("figures.rates.caption", words.limit(95)),
                nothing.orElse(told),
                listing(),
                nothing);
    }

    /** Rates at each limit of relief, each limit once, the clinic's own among them. */
    static List<Rates> limits(TimepointFigures one) {
        Map<Integer, Rates> limits = new LinkedHashMap<>();
        for (Rates rates : List.of(one.moderate(), one.substantial(), one.ruled())) {
            limits.putIfAbsent(rates.percent(), rates);
        }
        return List.copyOf(limits.values());
    }

    /** What stands under each timepoint, its name first: the denominators. */
    List<List<String>> labels() {
        return figures.afterwards().stream()
                .map(one -> {
                    List<String> lines = new ArrayList<>(List.of(words.timepoint(one.timepoint())));
                    Rates rates = one.moderate();
                    lines.add(rates.imputed()
                            .map(imputed -> words.get(
                                    "figures.rates.of",
                                    words.number(imputed.nonResponder().of()),
                                    words.count("figures.missing", imputed.missing())))
                            .orElse(words.get("figures.not-asked")));
                    lines.add(words.get(
                            "figures.rates.seen", words.number(rates.observed().of())));
                    return List.copyOf(lines);
                })
                .toList();
    }

    private Optional<String> nothing(Cohort cohort) {
        boolean isKnown = figures.afterwards().stream()
                .anyMatch(one -> one.moderate().observed().of() > 0
                        || one.moderate()
                                .imputed()
                                .filter(imputed -> imputed.nonResponder().of() > 0)
                                .isPresent());
        if (isKnown) {
            return Optional.empty();
        }
        return cohort.countable(figures.instrument())
                .flatMap(countable -> words.nobody(
                        countable, cohort.primary(figures.instrument()).orElseThrow()))
                .or(() -> Optional.of(words.get("figures.not-asked.primary", words.instrument(figures.instrument()))));
    }

    private String sentence(TimepointFigures one, Rates rates) {
        String name = words.timepoint(one.timepoint());
        String limit = words.limit(rates.percent());
        String observed = words.rate(rates.observed());
        return rates.imputed()
                .map(imputed -> words.get(
                                "figures.rates.point",
                                name,
                                limit,
                                words.rate(imputed.nonResponder()),
                                observed,
                                words.rate(imputed.lastObservation()))
                        + imputed.bounds()
                                .map(bounds -> " " + words.get("figures.rates.bounds", words.interval(bounds)))
                                .orElse(""))
                .orElseGet(() -> words.get("figures.rates.observed-only", name, limit, observed));
    }

    private Listing listing() {
        Columns columns = new Columns(
                words, "timepoint", "relief", "analysis", "responders", "denominator", "rate", "low", "high");
        for (TimepointFigures one : figures.afterwards()) {
            for (Rates rates : limits(one)) {
                Value name = new Value(
                        words.timepoint(one.timepoint()), one.timepoint().id());
                Value limit = new Value("\u2265 " + words.limit(rates.percent()), String.valueOf(rates.percent()));
                rates.imputed().ifPresent(imputed -> {
                    row(columns, name, limit, "non-responder", imputed.nonResponder());
                });
                row(columns, name, limit, "observed", rates.observed());
                rates.imputed().ifPresent(imputed -> {
                    row(columns, name, limit, "last-observation", imputed.lastObservation());
                    imputed.bounds().ifPresent(bounds -> bounds(columns, name, limit, imputed, bounds));
                });
            }
        }
        return columns.listing();
    }

    private void row(Columns columns, Value name, Value limit, String analysis, Proportion rate) {
        Optional<Interval> wilson = rate.wilson();
        columns.row(
                name,
                limit,
                new Value(words.get("figures.rates." + analysis), analysis),
                words.whole(rate.count()),
                words.whole(rate.of()),
                words.share(rate.value()),
                words.share(wilson.map(Interval::low).orElse(Double.NaN)),
                words.share(wilson.map(Interval::high).orElse(Double.NaN)));
    }

    private void bounds(Columns columns, Value name, Value limit, Rates.Imputed imputed, Interval bounds) {
        columns.row(
                name,
                limit,
                new Value(words.get("figures.rates.bounds.name"), "bounds"),
                Value.NONE,
                words.whole(imputed.nonResponder().of()),
                Value.NONE,
                words.share(bounds.low()),
                words.share(bounds.high()));
    }
}
