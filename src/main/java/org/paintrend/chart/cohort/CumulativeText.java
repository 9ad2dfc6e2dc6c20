package org.paintrend.chart.cohort;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paintrend.chart.Listing;
import org.paintrend.chart.Listing.Value;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.Countable;
import org.paintrend.domain.cohort.Cumulative;
import org.paintrend.domain.outcome.Reduction;

/** What the chart of cumulative responders says. */
record CumulativeText(
        FigureWords words, Instrument instrument, Timepoint timepoint, Cumulative cumulative, int threshold) {

    Telling telling(Countable countable) {
        Optional<String> nothing = words.nobody(countable, timepoint);
        String points = String.join("; ", marked().stream().map(this::point).toList());
        String told = words.get(
                        "figures.cumulative.description",
                        words.instrument(instrument),
                        words.at(timepoint),
                        words.count("figures.procedures", cumulative.of()),
                        points)
                + " "
                + words.count("figures.cumulative.missing", countable.missing())
                + words.leftOutSentence(countable);
        return new Telling(
                words.get("figures.cumulative.title", words.instrument(instrument), words.at(timepoint)),
                words.get("figures.cumulative.caption", words.count("figures.procedures", cumulative.of())),
                nothing.orElse(told),
                listing(),
                nothing);
    }

    /** The limits of relief that are looked at, each once. */
    List<Integer> marked() {
        return Stream.of(Reduction.MODERATE, Reduction.SUBSTANTIAL, threshold)
                .distinct()
                .sorted()
                .toList();
    }

    /** "28 % reach 50 %". */
    String point(int relief) {
        return words.get("figures.cumulative.point", words.percent(cumulative.share(relief)), words.limit(relief));
    }

    private Listing listing() {
        Columns columns = new Columns(words, "relief", "responders", "denominator", "rate");
        for (int relief = 0; relief <= Cumulative.ALL; relief++) {
            columns.row(
                    new Value("\u2265 " + words.limit(relief), String.valueOf(relief)),
                    words.whole(cumulative.reached().get(relief)),
                    words.whole(cumulative.of()),
                    words.share(cumulative.share(relief)));
        }
        return columns.listing();
    }
}
