package org.paintrend.report.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.clinic.SeriesReview.Material;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.CaseSeries;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.cohort.CohortFigures;
import org.paintrend.domain.cohort.RankTest;
import org.paintrend.domain.cohort.TimepointFigures;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.statistics.SignedRank;
import org.paintrend.words.Clinical;
import org.paintrend.words.CohortWords;
import org.paintrend.words.DecimalText;
import org.paintrend.words.Words;

/** Says how a case series was made, in sentences for the methods of a paper. */
public final class SeriesMethods {
    private static final double SMALLEST_P = 0.001;

    private final Words words;
    private final Clinical clinical;
    private final CohortWords phrases;
    private final Material material;
    private final CaseSeries series;
    private final String version;

    /** @param version of the program */
    public SeriesMethods(Words words, Material material, String version) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.phrases = new CohortWords(words, material.techniques());
        this.material = material;
        this.series = material.series();
        this.version = version;
    }

    /** A sentence each. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (material.isIllustrative()) {
            sentences.add(words.get("series.illustrative"));
        }
        FollowUpPlan plan = one(
                series.cases().stream()
                        .map(one -> one.episode().plan())
                        .distinct()
                        .toList(),
                material.plan());
        ResponderRule rule = one(rules(), material.rule());
        CohortFigures figures = CohortFigures.of(series.cases(), plan, rule, false);
        sentences.add(words.get(
                "series.methods.who",
                words.count("figures.procedures", series.cases().size()),
                words.count("series.patients", series.patients())));
        sentences.add(words.get("series.methods.scales", recalls(), Nrs.HIGHEST, Lanss.HIGHEST, Lanss.NEUROPATHIC));
        sentences.add(words.get(
                "series.methods.windows",
                series.timepoints().stream().map(this::window).collect(Collectors.joining("; "))));
        rules().forEach(one -> sentences.add(rule(one)));
        rule.instruments().stream()
                .sorted()
                .forEach(instrument ->
                        figures.of(instrument).at(rule.primary()).ifPresent(at -> sentences.add(rate(instrument, at))));
        sentences.add(tests(figures));
        sentences.add(
                words.get("series.methods.made", words.get("common.product"), version, words.date(material.date())));
        return List.copyOf(sentences);
    }

    /** The rules the courses are judged by, the oldest first. */
    private List<ResponderRule> rules() {
        return series.cases().stream()
                .map(one -> one.episode().rule())
                .distinct()
                .sorted((first, second) -> Integer.compare(first.version(), second.version()))
                .toList();
    }

    private static <T> T one(List<T> kept, T present) {
        return kept.size() == 1 ? kept.getFirst() : present;
    }

    private String recalls() {
        return series.cases().stream()
                .flatMap(SeriesMethods::assessments)
                .map(Assessment::nrs)
                .flatMap(Stream::ofNullable)
                .map(Nrs::recall)
                .distinct()
                .sorted()
                .map((RecallPeriod recall) -> clinical.recall(recall).toLowerCase(words.locale()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), text -> text.isEmpty() ? words.get("common.not-recorded") : text));
    }

    private static Stream<Assessment> assessments(CohortCase one) {
        return one.episode().followUp().visits().stream().flatMap((Visit visit) -> Stream.ofNullable(visit.counted()));
    }

    private String window(Timepoint timepoint) {
        String name = clinical.timepoint(timepoint).toLowerCase(words.locale());
        String window = switch (timepoint.unit()) {
            case BASELINE -> words.get("series.window.baseline", name, -timepoint.from());
            case MINUTES -> words.get("series.window.minutes", name, timepoint.from(), timepoint.to());
            case DAYS -> words.get("series.window.days", name, timepoint.from(), timepoint.to());
        };
        List<String> unasked = Stream.of(Instrument.values())
                .filter(instrument -> !timepoint.asks(instrument))
                .map(clinical::instrument)
                .toList();
        return unasked.isEmpty() ? window : words.get("series.window.unasked", window, String.join(", ", unasked));
    }

    private String rule(ResponderRule rule) {
        String instruments =
                words.get("evidence.instrument." + rule.instrument().id());
        return words.get(
                "series.methods.rule", words.percent(rule.threshold()), instruments, primary(rule), rule.version());
    }

    private String primary(ResponderRule rule) {
        return series.timepoints().stream()
                .filter(timepoint -> timepoint.id().equals(rule.primary()))
                .findFirst()
                .map(phrases::at)
                .orElse(rule.primary());
    }

    private String rate(Instrument instrument, TimepointFigures at) {
        String observed = words.get(
                "figures.of",
                at.ruled().observed().count(),
                at.ruled().observed().of());
        String closed = at.ruled()
                .imputed()
                .map(imputed -> words.get(
                        "figures.of",
                        imputed.nonResponder().count(),
                        imputed.nonResponder().of()))
                .orElse("");
        String rate = words.get(
                closed.isEmpty() ? "series.methods.rate.observed" : "series.methods.rate",
                clinical.instrument(instrument),
                words.percent(at.ruled().percent()),
                phrases.at(at.timepoint()),
                observed,
                closed);
        return at.awaited() == 0 && at.provisional() == 0
                ? rate
                : rate + " " + words.count("series.methods.open", at.awaited() + at.provisional());
    }

    private String tests(CohortFigures figures) {
        List<String> shown = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Instrument instrument : Instrument.values()) {
            for (TimepointFigures at : figures.of(instrument).afterwards()) {
                at.test().ifPresent(test -> {
                    String what = clinical.instrument(instrument) + " " + phrases.at(at.timepoint());
                    OptionalDouble holm = test.holm();
                    if (holm.isPresent()) {
                        shown.add(words.get("series.methods.test", what, p(holm.getAsDouble()), pairs(test)));
                    } else {
                        refused.add(words.get(
                                "series.methods.few", what, test.ranks().different()));
                    }
                });
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!shown.isEmpty()) {
            sentences.add(words.get("series.methods.tests", String.join("; ", shown)));
        }
        if (!refused.isEmpty()) {
            sentences.add(words.get("series.methods.no-test", SignedRank.FEWEST, String.join("; ", refused)));
        }
        return String.join(" ", sentences);
    }

    private static int pairs(RankTest test) {
        return test.ranks().pairs();
    }

    private String p(double p) {
        String written = DecimalText.written(
                words,
                BigDecimal.valueOf(Math.max(p, SMALLEST_P))
                        .setScale(3, RoundingMode.HALF_UP)
                        .toPlainString());
        return p < SMALLEST_P ? "< " + written : "= " + written;
    }
}
