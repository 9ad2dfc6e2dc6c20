package org.paintrend.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.InstrumentFigures;
import org.paintrend.domain.cohort.RankTest;
import org.paintrend.domain.cohort.Rates;
import org.paintrend.domain.cohort.TimepointFigures;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.statistics.SignedRank;
import org.paintrend.report.Part.Table;
import org.paintrend.report.Part.Table.Column;
import org.paintrend.report.Part.Text;
import org.paintrend.report.Part.Tone;
import org.paintrend.words.Clinical;
import org.paintrend.words.CohortWords;
import org.paintrend.words.Words;

/** The tables of an audit. */
final class AuditTables {
    private final AuditCase about;
    private final Words words;
    private final Clinical clinical;
    private final CohortWords cohort;
    private final AuditFigures figures;

    AuditTables(AuditCase about, Words words) {
        this.about = about;
        this.words = words;
        this.clinical = new Clinical(words);
        this.cohort = new CohortWords(words, about.material().techniques());
        this.figures = new AuditFigures(words, cohort);
    }

    /** Responder rates at 30 and 50 % and the clinic's own limit, always with three denominators and the bounds. */
    Table rates(Instrument instrument) {
        List<List<String>> rows = new ArrayList<>();
        for (TimepointFigures one : about.figures().of(instrument).afterwards()) {
            Stream.of(one.moderate(), one.substantial(), one.ruled())
                    .distinct()
                    .forEach(rates -> rows.add(rates(one, rates)));
        }
        return new Table(
                List.of(
                        text("timepoint", 1.3),
                        text("limit", 0.95),
                        text("imputed", 1.8),
                        text("observed", 1.8),
                        text("carried", 1.8),
                        text("bounds", 1.6)),
                rows);
    }

    private List<String> rates(TimepointFigures one, Rates rates) {
        Optional<Rates.Imputed> imputed = rates.imputed();
        String notAsked = words.get("absence.not-asked");
        return List.of(
                clinical.timepoint(one.timepoint()),
                words.get("report.audit.at-least", words.percent(rates.percent())),
                imputed.map(all -> figures.rate(all.nonResponder())).orElse(notAsked),
                figures.rate(rates.observed()),
                imputed.map(all -> figures.rate(all.lastObservation())).orElse(notAsked),
                imputed.flatMap(Rates.Imputed::bounds).map(figures::percents).orElse(AuditFigures.NONE));
    }

    /** Scores and their change at each timepoint. */
    Table scores(Instrument instrument) {
        InstrumentFigures all = about.figures().of(instrument);
        List<List<String>> rows = new ArrayList<>();
        all.baseline()
                .ifPresent(before -> rows.add(List.of(
                        words.get("timepoint.pre"),
                        words.number(before.n()),
                        "",
                        figures.mean(before),
                        figures.median(before),
                        "",
                        "")));
        all.afterwards().forEach(one -> rows.add(scores(one)));
        return new Table(
                List.of(
                        text("timepoint", 1.35),
                        figure("n", 0.6),
                        figure("missing", 1.25),
                        figure("mean", 1.25),
                        figure("median", 1.5),
                        figure("change", 1.8),
                        figure("reduction", 1.15)),
                rows);
    }

    private List<String> scores(TimepointFigures one) {
        return List.of(
                clinical.timepoint(one.timepoint()),
                words.number(one.scores().map(scores -> scores.n()).orElse(0)),
                // Of what nobody asks nothing is missing.
                one.cumulative().isPresent() ? words.number(one.missing()) : words.get("absence.not-asked"),
                one.scores().map(figures::mean).orElse(AuditFigures.NONE),
                one.scores().map(figures::median).orElse(AuditFigures.NONE),
                one.change().points().map(figures::meanChange).orElse(AuditFigures.NONE),
                one.change()
                        .percent()
                        .map(percent -> words.get("cohort.percent", cohort.decimal(percent.median())))
                        .orElse(AuditFigures.NONE));
    }

    /** The tests with their reasons; where nothing is tested it is said. */
    List<Part> tests(Instrument instrument) {
        InstrumentFigures all = about.figures().of(instrument);
        List<List<String>> rows = all.afterwards().stream()
                .flatMap(one -> one.test().map(test -> test(one, test)).stream())
                .toList();
        if (rows.isEmpty()) {
            return List.of(new Text(words.get("report.audit.tests.none"), Tone.PLAIN));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Table(
                List.of(
                        text("timepoint", 1.35),
                        figure("pairs", 0.9),
                        figure("zeros", 1.3),
                        figure("v", 1),
                        figure("p", 1.2),
                        figure("exact", 1.2),
                        figure("holm", 1.2)),
                rows));
        if (all.afterwards().stream()
                .flatMap(one -> one.test().stream())
                .anyMatch(one -> one.p().isEmpty())) {
            parts.add(new Text(words.get("report.audit.tests.too-few", SignedRank.FEWEST), Tone.QUIET));
        }
        parts.add(new Text(
                all.friedman()
                        .map(test -> words.get(
                                "report.audit.friedman",
                                cohort.brief(test.chiSquared()),
                                test.df(),
                                cohort.p(test.p()),
                                words.number(test.n())))
                        .orElseGet(() -> words.get("report.audit.friedman.none")),
                Tone.PLAIN));
        return parts;
    }

    private List<String> test(TimepointFigures one, RankTest test) {
        return List.of(
                clinical.timepoint(one.timepoint()),
                words.number(test.ranks().pairs()),
                words.number(test.ranks().zeros()),
                cohort.brief(test.ranks().plus()),
                figures.p(test.p()),
                figures.p(test.exact()),
                figures.p(test.holm()));
    }

    /** What the courses say as a whole: every kind, also those there are none of. */
    Table courses() {
        return new Table(
                List.of(text("course", 3), figure("n", 1), figure("share", 1), blank(3)),
                Arrays.stream(CourseKind.values())
                        .map(kind -> course(kind, about.figures().kinds().getOrDefault(kind, 0)))
                        .toList());
    }

    private List<String> course(CourseKind kind, int count) {
        return List.of(
                clinical.courseKind(kind),
                words.number(count),
                cohort.exactPercent((double) count / about.figures().courses()),
                "");
    }

    /** The adverse events by severity; none recorded is not none. */
    List<Part> events() {
        Map<String, Integer> severities =
                cohort.severities(about.events(), about.material().severity());
        Part caution = new Text(words.get("cohort.evidence.events"), Tone.QUIET);
        if (severities.isEmpty()) {
            return List.of(new Text(words.get("report.audit.events.none"), Tone.PLAIN), caution);
        }
        return List.of(
                new Table(
                        List.of(text("severity", 3), figure("n", 1), blank(4)),
                        severities.entrySet().stream()
                                .map(one -> List.of(one.getKey(), words.number(one.getValue()), ""))
                                .toList()),
                caution);
    }

    /** Nothing: so that few columns are not torn apart over the whole width. */
    private static Column blank(double share) {
        return new Column("", share, false);
    }

    private Column text(String key, double share) {
        return new Column(words.get("report.audit.column." + key), share, false);
    }

    private Column figure(String key, double share) {
        return new Column(words.get("report.audit.column." + key), share, true);
    }
}
