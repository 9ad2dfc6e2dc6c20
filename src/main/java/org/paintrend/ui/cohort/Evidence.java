package org.paintrend.ui.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.InstrumentFigures;
import org.paintrend.domain.cohort.RankTest;
import org.paintrend.domain.cohort.Rates;
import org.paintrend.domain.cohort.TimepointFigures;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.statistics.Interval;
import org.paintrend.domain.statistics.Proportion;
import org.paintrend.domain.statistics.SignedRank;
import org.paintrend.domain.statistics.Summary;
import org.paintrend.words.Clinical;
import org.paintrend.words.CohortWords;
import org.paintrend.words.Words;

/** What the figures of a card rest on, line by line. */
final class Evidence {
    private static final double SMALLEST = 0.001;

    private final Words words;
    private final Clinical clinical;
    private final CohortWords figures;
    private final Chosen chosen;
    private final Instrument instrument;

    /** What it is about. */
    enum Topic {
        RESPONDERS,
        CHANGE,
        COURSES,
        EVENTS
    }

    /**
     * Lines that belong together.
     *
     * @param title or empty
     * @param about a sentence, or empty
     */
    record Section(String title, String about, List<Line> lines) {
        Section {
            lines = List.copyOf(lines);
        }
    }

    /** A name and its figure. */
    record Line(String name, String value) {}

    Evidence(Words words, Chosen chosen, Instrument instrument) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.figures = new CohortWords(words, chosen.material().techniques());
        this.chosen = chosen;
        this.instrument = instrument;
    }

    List<Section> of(Topic topic) {
        return switch (topic) {
            case RESPONDERS -> responders();
            case CHANGE -> change();
            case COURSES -> courses();
            case EVENTS -> events();
        };
    }

    /** Whom it counts: which instrument, at which timepoint, of how many courses. */
    String about() {
        return words.get(
                "cohort.evidence.about",
                clinical.instrument(instrument),
                chosen.primary().map(figures::at).orElse(""),
                words.count("cohort.procedures", chosen.figures().courses()));
    }

    private List<Section> responders() {
        Optional<TimepointFigures> primary = chosen.atPrimary(instrument);
        if (primary.isEmpty()) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        Rates ruled = primary.get().ruled();
        sections.add(rates(ruled));
        Stream.of(primary.get().moderate(), primary.get().substantial())
                .filter(rates -> rates.percent() != ruled.percent())
                .forEach(rates -> sections.add(rates(rates)));
        sections.add(new Section(
                words.get("cohort.evidence.outside"),
                words.get("cohort.evidence.outside.text"),
                List.of(
                        line("cohort.evidence.provisional", primary.get().provisional()),
                        line("cohort.evidence.awaited", primary.get().awaited()))));
        return sections;
    }

    private Section rates(Rates rates) {
        List<Line> lines = new ArrayList<>();
        rates.imputed()
                .ifPresent(imputed ->
                        lines.add(new Line(words.get("cohort.evidence.imputed"), rate(imputed.nonResponder()))));
        lines.add(new Line(words.get("cohort.evidence.observed"), rate(rates.observed())));
        rates.imputed().ifPresent(imputed -> {
            lines.add(new Line(words.get("cohort.evidence.carried"), rate(imputed.lastObservation())));
            imputed.bounds()
                    .ifPresent(bounds -> lines.add(new Line(
                            words.get("cohort.evidence.bounds"),
                            words.get(
                                    "cohort.range",
                                    figures.exactPercent(bounds.low()),
                                    figures.exactPercent(bounds.high())))));
            lines.add(line("cohort.evidence.missing", imputed.missing()));
        });
        return new Section(words.get("cohort.evidence.at-least", words.percent(rates.percent())), "", lines);
    }

    private List<Section> change() {
        InstrumentFigures all = chosen.figures().of(instrument);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                words.get("timepoint.pre"), "", all.baseline().map(this::scores).orElse(List.of())));
        all.afterwards().forEach(one -> sections.add(at(one)));
        return sections;
    }

    private Section at(TimepointFigures one) {
        List<Line> lines = new ArrayList<>(one.scores().map(this::scores).orElse(List.of()));
        lines.add(line("cohort.evidence.missing", one.missing()));
        one.change()
                .points()
                .ifPresent(points -> lines.add(new Line(
                        words.get("cohort.evidence.change"),
                        words.count(
                                "cohort.card.pairs",
                                points.n(),
                                figures.decimal(-points.mean())
                                        + points.meanInterval()
                                                .map(this::turned)
                                                .orElse("")))));
        one.change()
                .percent()
                .ifPresent(percent -> lines.add(new Line(
                        words.get("cohort.evidence.reduction"),
                        words.get("cohort.percent", figures.decimal(percent.median())))));
        one.test().ifPresent(test -> lines.add(new Line(words.get("cohort.evidence.test"), test(test))));
        return new Section(clinical.timepoint(one.timepoint()), "", lines);
    }

    private List<Line> scores(Summary scores) {
        return List.of(
                line("cohort.evidence.seen", scores.n()),
                new Line(
                        words.get("cohort.evidence.median"),
                        words.get(
                                "cohort.evidence.quartiles",
                                figures.brief(scores.median()),
                                figures.brief(scores.q1()),
                                figures.brief(scores.q3()))),
                new Line(
                        words.get("cohort.evidence.mean"),
                        figures.decimal(scores.mean())
                                + (scores.n() > 1 ? " (" + figures.decimal(scores.sd()) + ")" : "")));
    }

    private List<Section> courses() {
        List<Line> lines = Arrays.stream(CourseKind.values())
                .map(kind -> new Line(
                        clinical.courseKind(kind),
                        words.number(chosen.figures().kinds().getOrDefault(kind, 0))))
                .toList();
        return List.of(new Section("", words.get("cohort.evidence.courses"), lines));
    }

    private List<Section> events() {
        Map<String, Integer> severities = new CardTexts(words, chosen, instrument).severities();
        List<Line> lines = severities.entrySet().stream()
                .map(one -> new Line(one.getKey(), words.number(one.getValue())))
                .toList();
        return List.of(new Section("", words.get("cohort.evidence.events"), lines));
    }

    private String test(RankTest test) {
        if (test.p().isEmpty()) {
            return words.get("cohort.evidence.too-few", SignedRank.FEWEST);
        }
        return words.get(
                "cohort.evidence.p",
                p(test.p()),
                p(test.holm()),
                test.ranks().pairs() - test.ranks().zeros());
    }

    private String p(OptionalDouble p) {
        if (p.isEmpty()) {
            return "\u2013";
        }
        boolean isSmall = p.getAsDouble() < SMALLEST;
        String number = String.format(words.locale(), "%.3f", isSmall ? SMALLEST : p.getAsDouble());
        return (isSmall ? "< " : "= ") + number;
    }

    private String rate(Proportion rate) {
        if (rate.of() == 0) {
            return words.get("cohort.evidence.nobody");
        }
        return words.get(
                "cohort.evidence.rate",
                words.number(rate.count()),
                words.number(rate.of()),
                figures.exactPercent(rate.value()),
                rate.wilson().map(this::percents).orElse(""));
    }

    private String percents(Interval interval) {
        return words.get("cohort.range", figures.decimal(100 * interval.low()), figures.exactPercent(interval.high()));
    }

    private String turned(Interval interval) {
        return " ("
                + words.get("cohort.range", figures.decimal(-interval.high()), figures.decimal(-interval.low()))
                + ")";
    }

    private Line line(String key, int count) {
        return new Line(words.get(key), words.number(count));
    }
}
