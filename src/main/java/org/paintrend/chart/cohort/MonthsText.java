package org.paintrend.chart.cohort;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paintrend.chart.Listing;
import org.paintrend.chart.Listing.Value;
import org.paintrend.domain.cohort.MonthlyRates;
import org.paintrend.domain.cohort.MonthlyRates.Month;
import org.paintrend.domain.cohort.MonthlyRates.Signal;
import org.paintrend.domain.statistics.Interval;
import org.paintrend.words.Words;

/** What the control chart of monthly rates says. */
record MonthsText(FigureWords words, Words all, MonthlyRates rates) {
    /** More than can be told in a sentence are counted. */
    private static final int TOLD = 6;

    Telling telling() {
        String instrument = words.instrument(rates.instrument());
        String at = words.at(rates.timepoint());
        Optional<String> nothing = words.nobody(rates.countable(), rates.timepoint());
        return new Telling(
                words.get("figures.months.title", instrument, at),
                words.get("figures.months.caption", words.limit(rates.threshold())),
                nothing.orElseGet(this::told),
                listing(),
                nothing);
    }

    /** The month as it stands under the axis. */
    String shortName(YearMonth month) {
        return all.month(month);
    }

    /** What a month beyond its limits is called; empty of every other. */
    String signal(Month month) {
        Signal signal = rates.signal(month);
        return signal == Signal.NONE ? "" : words.get("figures.months." + FigureWords.code(signal));
    }

    /** "all months 28 %". */
    String centre() {
        return words.get("figures.months.centre", words.percent(rates.all().value()));
    }

    private String told() {
        List<Month> known = rates.months().stream().filter(Month::isKnown).toList();
        List<Month> beyond = known.stream()
                .filter(month -> rates.signal(month) != Signal.NONE)
                .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get(
                "figures.months.description",
                words.instrument(rates.instrument()),
                words.at(rates.timepoint()),
                words.count("figures.months.one", known.size()),
                words.rate(rates.all())));
        sentences.add(beyond(beyond));
        int gaps = rates.months().size() - known.size();
        if (gaps > 0) {
            sentences.add(words.count("figures.months.gaps", gaps));
        }
        if (rates.countable().open() > 0) {
            sentences.add(words.count("figures.months.open", rates.countable().open()));
        }
        return String.join(" ", sentences);
    }

    private String beyond(List<Month> beyond) {
        if (beyond.isEmpty()) {
            return words.get("figures.months.steady");
        }
        return beyond.size() > TOLD
                ? words.count("figures.months.beyond.count", beyond.size())
                : words.get(
                        "figures.months.beyond",
                        String.join(
                                "; ",
                                beyond.stream()
                                        .map(month -> words.get(
                                                "figures.months.month",
                                                all.monthAndYear(month.month()),
                                                words.percent(month.rate().value()),
                                                signal(month)))
                                        .toList()));
    }

    private Listing listing() {
        Columns columns = new Columns(
                words,
                "month",
                "procedures",
                "responders",
                "denominator",
                "rate",
                "lower_limit",
                "upper_limit",
                "open",
                "signal");
        for (Month month : rates.months()) {
            Optional<Interval> limits = rates.limits(month);
            Signal signal = rates.signal(month);
            columns.row(
                    new Value(all.monthAndYear(month.month()), month.month().toString()),
                    words.whole(month.courses()),
                    words.whole(month.rate().count()),
                    words.whole(month.rate().of()),
                    words.share(month.rate().value()),
                    words.share(limits.map(Interval::low).orElse(Double.NaN)),
                    words.share(limits.map(Interval::high).orElse(Double.NaN)),
                    words.whole(month.open()),
                    signal == Signal.NONE ? Value.NONE : new Value(signal(month), FigureWords.code(signal)));
        }
        return columns.listing();
    }
}
