package org.paintrend.chart.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.Listing;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.CaseSeries;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.words.Clinical;
import org.paintrend.words.SeriesNames;
import org.paintrend.words.Words;

/** What the figure of a case series says. */
final class SeriesText {
    private final Words words;
    private final Clinical clinical;
    private final CaseSeries series;
    private final Instrument instrument;
    private final SeriesNames names;

    SeriesText(Words words, CaseSeries series, Instrument instrument, SeriesNames names) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.series = series;
        this.instrument = instrument;
        this.names = names;
    }

    Telling telling() {
        String title = words.get("series.figure.title", clinical.instrument(instrument));
        Optional<String> nothing = IntStream.range(0, series.cases().size())
                        .noneMatch(i -> hasScore(series.cases().get(i)))
                ? Optional.of(words.get("figures.nothing.scores", clinical.instrument(instrument)))
                : Optional.empty();
        return new Telling(title, caption(), nothing.orElseGet(this::description), listing(), nothing);
    }

    /** What stands under each timepoint, its name first; then of how many there is a score. */
    List<List<String>> labels() {
        return series.timepoints().stream()
                .map(timepoint -> {
                    long n = series.cases().stream()
                            .filter(one -> CaseSeries.score(one, timepoint, instrument) != null)
                            .count();
                    List<String> lines = new ArrayList<>(List.of(clinical.timepoint(timepoint)));
                    if (n < series.cases().size()) {
                        lines.add(words.get(
                                "figures.of", n, words.number(series.cases().size())));
                    }
                    return List.copyOf(lines);
                })
                .toList();
    }

    private String caption() {
        List<String> parts = new ArrayList<>();
        parts.add(words.get("series.figure.caption"));
        if (instrument == Instrument.LANSS) {
            parts.add(words.get("series.figure.lanss", Lanss.NEUROPATHIC));
        }
        if (series.cases().size() > CaseSeries.READABLE) {
            parts.add(words.get("series.figure.many", CaseSeries.READABLE));
        }
        parts.addAll(names.explained(series));
        return String.join(" ", parts);
    }

    private String description() {
        List<String> called = names.fully(series);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < called.size(); i++) {
            CohortCase one = series.cases().get(i);
            String scores = series.timepoints().stream()
                    .map(timepoint ->
                            words.get("chart.text.point", clinical.timepoint(timepoint), said(one, timepoint)))
                    .collect(Collectors.joining(", "));
            sentences.add(words.get("series.figure.course", called.get(i), scores));
        }
        return String.join(" ", sentences);
    }

    private String said(CohortCase one, Timepoint timepoint) {
        @Nullable Integer score = CaseSeries.score(one, timepoint, instrument);
        return score == null ? words.get("common.not-recorded") : score.toString();
    }

    private boolean hasScore(CohortCase one) {
        return series.timepoints().stream().anyMatch(timepoint -> CaseSeries.score(one, timepoint, instrument) != null);
    }

    private Listing listing() {
        List<Listing.Column> columns = new ArrayList<>();
        columns.add(new Listing.Column("patient", words.get("series.column.patient")));
        series.timepoints()
                .forEach(timepoint -> columns.add(new Listing.Column(timepoint.id(), clinical.timepoint(timepoint))));
        List<String> called = names.fully(series);
        List<List<Listing.Value>> rows = new ArrayList<>();
        for (int i = 0; i < called.size(); i++) {
            CohortCase one = series.cases().get(i);
            List<Listing.Value> row = new ArrayList<>();
            row.add(new Listing.Value(called.get(i), called.get(i)));
            for (Timepoint timepoint : series.timepoints()) {
                @Nullable Integer score = CaseSeries.score(one, timepoint, instrument);
                row.add(score == null ? Listing.Value.NONE : new Listing.Value(score.toString(), score.toString()));
            }
            rows.add(row);
        }
        return new Listing(columns, rows);
    }
}
