package org.paintrend.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.Rates;
import org.paintrend.domain.cohort.TimepointFigures;
import org.paintrend.domain.followup.Completeness;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.statistics.Summary;
import org.paintrend.report.Part.Facts;
import org.paintrend.report.Part.Heading;
import org.paintrend.words.Clinical;
import org.paintrend.words.CohortWords;
import org.paintrend.words.EvidenceText.Line;
import org.paintrend.words.Words;

/** The first page of an audit: which courses, how complete, and the few figures somebody comes for. */
final class AuditSummary {
    private static final String BETWEEN = " \u00b7 ";

    private final AuditCase about;
    private final Words words;
    private final Clinical clinical;
    private final CohortWords cohort;
    private final AuditFigures figures;

    AuditSummary(AuditCase about, Words words) {
        this.about = about;
        this.words = words;
        this.clinical = new Clinical(words);
        this.cohort = new CohortWords(words, about.material().techniques());
        this.figures = new AuditFigures(words, cohort);
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Facts(looked()));
        if (about.figures().courses() > 0) {
            parts.add(new Heading(words.get("report.audit.brief")));
            parts.add(new Facts(brief()));
        }
        return parts;
    }

    private List<Line> looked() {
        var lines = new ArrayList<Line>();
        List<String> filter = cohort.parts(about.filter(), about.cohort().withEarlyAndLate());
        line(
                lines,
                "report.audit.looked",
                filter.isEmpty() ? words.get("cohort.stamp.all") : String.join(BETWEEN, filter));
        line(
                lines,
                "report.audit.counted",
                words.count("cohort.procedures", about.figures().courses()) + " "
                        + words.count("cohort.patients", about.figures().patients()));
        List<LocalDate> span = about.span();
        if (!span.isEmpty()) {
            line(
                    lines,
                    "report.audit.span",
                    words.get("cohort.range", words.date(span.getFirst()), words.date(span.getLast())));
        }
        String at = at();
        line(lines, "report.audit.complete", complete(about.atPrimary()) + (at.isEmpty() ? "" : " " + at));
        line(lines, "report.audit.complete.all", complete(about.figures().completeness()));
        ResponderRule rule = about.rule();
        line(
                lines,
                "evidence.rule.label",
                words.get(
                        "evidence.rule.value",
                        words.get("evidence.instrument." + rule.instrument().id()),
                        words.percent(rule.threshold()),
                        at,
                        rule.version()));
        return lines;
    }

    private List<Line> brief() {
        var lines = new ArrayList<Line>();
        Instrument first = about.instruments().getFirst();
        Optional<TimepointFigures> primary =
                about.figures().of(first).at(about.rule().primary());
        String responders = primary.map(TimepointFigures::ruled)
                .flatMap(Rates::imputed)
                .map(rates ->
                        figures.rate(rates.nonResponder()) + "; " + words.get("report.audit.missing-is-no-response"))
                .orElseGet(() -> words.get("cohort.card.not-asked"));
        lines.add(new Line(
                words.get(
                        "report.audit.responders",
                        clinical.instrument(first),
                        words.percent(about.rule().threshold())),
                responders));
        primary.flatMap(one -> one.change().points())
                .ifPresent(change -> lines.add(
                        new Line(words.get("report.audit.change", clinical.instrument(first)), change(change))));
        line(
                lines,
                "report.audit.courses",
                Stream.of(CourseKind.SUSTAINED, CourseKind.LATE, CourseKind.LOST)
                        .map(kind -> words.get(
                                "cohort.card.severity",
                                words.number(about.figures().kinds().getOrDefault(kind, 0)),
                                clinical.courseKind(kind)))
                        .collect(Collectors.joining(", ")));
        line(lines, "report.audit.events", events());
        return lines;
    }

    private String change(Summary change) {
        return words.get("report.audit.change.median", cohort.brief(-change.median()), figures.meanChange(change));
    }

    private String events() {
        return about.events().count() == 0
                ? words.get("report.audit.events.none")
                : words.get(
                        "report.audit.events.some",
                        words.number(about.events().count()),
                        words.count("cohort.card.events.in", about.events().courses()));
    }

    private String complete(Completeness completeness) {
        return completeness.due() == 0
                ? words.get("report.audit.not-due")
                : words.get(
                        "report.audit.complete.value",
                        words.number(completeness.observed()),
                        words.number(completeness.due()),
                        cohort.exactPercent((double) completeness.observed() / completeness.due()));
    }

    private String at() {
        return about.primary().map(cohort::at).orElse("");
    }

    private void line(List<Line> lines, String key, String value) {
        lines.add(new Line(words.get(key), value));
    }
}
