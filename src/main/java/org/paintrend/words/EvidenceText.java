package org.paintrend.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Evidence;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.outcome.Visit;

/**
 * What a flag rests on, in words a clinician can check with a pencil: both scores with their dates and windows, the
 * fraction in whole numbers against the threshold, the rule, and everything that asks for caution.
 */
public final class EvidenceText {
    private final Words words;
    private final Clinical clinical;
    private final ScoreText scores;
    private final VisitEvidence visits;

    public EvidenceText(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.scores = new ScoreText(words);
        this.visits = new VisitEvidence(words);
    }

    /** One heading with what belongs under it. */
    public record Block(String heading, List<Line> lines, List<String> cautions) {
        public Block {
            lines = List.copyOf(lines);
            cautions = List.copyOf(cautions);
        }
    }

    /** A label and what stands beside it. */
    public record Line(String label, String value) {}

    /** "Clinic rule, version 3". */
    public String rule(ResponderRule rule) {
        return words.get("evidence.rule", rule.version());
    }

    /** "NRS, 50 % relief or more, at 12 weeks (version 3)". */
    public String rule(ResponderRule rule, Visit primary) {
        return words.get(
                "evidence.rule.value",
                words.get("evidence.instrument." + rule.instrument().id()),
                words.percent(rule.threshold()),
                scores.at(primary.timepoint()),
                rule.version());
    }

    /** "Evidence at 12 weeks". */
    public String title(Visit visit) {
        return words.get("evidence.title", clinical.timepoint(visit.timepoint()));
    }

    /** The visit the verdict speaks of: the primary one, or, as long as it is missing, the latest that was seen. */
    public static Visit decisive(Course course) {
        return course.rule().observed(course.primary())
                ? course.primary()
                : course.latestTherapeutic().orElse(course.primary());
    }

    /** The evidence of a course at one of its follow-ups; the instruments that decide stand first. */
    public List<Block> blocks(Course course, Visit visit) {
        List<Block> blocks = new ArrayList<>();
        Stream.of(Instrument.values())
                .filter(one -> decides(course, one) || visit.score(one) != null)
                .sorted((one, other) -> Boolean.compare(decides(course, other), decides(course, one)))
                .forEach(one -> blocks.add(instrument(course, course.evidence(visit, one))));
        blocks.add(new Block(words.get("evidence.course"), course(course), List.of()));
        return blocks;
    }

    /**
     * The same in the few lines a letter has room for: of each instrument that decides both scores and the fraction, then
     * the rule, what is missing, and everything that asks for caution.
     */
    public List<Line> brief(Course course) {
        Visit visit = decisive(course);
        List<Line> lines = new ArrayList<>();
        List<String> cautions = new ArrayList<>();
        ScoreText.instruments(course).forEach(instrument -> {
            Evidence evidence = course.evidence(visit, instrument);
            String name = clinical.instrument(instrument);
            lines.add(new Line(
                    words.get("evidence.score", name, words.get("evidence.before")),
                    visits.score(course, evidence.baseline(), evidence)));
            lines.add(new Line(
                    words.get(
                            "evidence.score", name, words.get("evidence.after", clinical.timepoint(visit.timepoint()))),
                    visits.score(course, visit, evidence)));
            evidence.reduction().ifPresent(reduction -> lines.add(fraction(evidence, reduction)));
            cautions.addAll(new Cautions(words).of(course, evidence));
        });
        lines.add(new Line(words.get("evidence.rule.label"), rule(course.rule(), course.primary())));
        String missing = course.followUp().visits().stream()
                .filter(one -> !one.equals(visit) && !course.rule().observed(one))
                .map(one -> words.get("evidence.missing.one", clinical.timepoint(one.timepoint()), visits.missing(one)))
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            lines.add(new Line(words.get("evidence.missing"), missing));
        }
        cautions.stream().distinct().forEach(caution -> lines.add(new Line(words.get("evidence.caution"), caution)));
        return lines;
    }

    private Block instrument(Course course, Evidence evidence) {
        String heading = words.get(
                decides(course, evidence.instrument()) ? "evidence.decides" : "evidence.described",
                clinical.instrument(evidence.instrument()));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words.get("evidence.before"), visits.score(course, evidence.baseline(), evidence)));
        lines.add(new Line(
                words.get(
                        "evidence.after", clinical.timepoint(evidence.followUp().timepoint())),
                visits.score(course, evidence.followUp(), evidence)));
        evidence.reduction().ifPresent(reduction -> arithmetic(lines, evidence, reduction));
        lines.add(new Line(words.get("evidence.response"), clinical.response(evidence.response())));
        return new Block(heading, lines, new Cautions(words).of(course, evidence));
    }

    private void arithmetic(List<Line> lines, Evidence evidence, Reduction reduction) {
        int threshold = evidence.rule().threshold();
        int before = reduction.baseline();
        lines.add(fraction(evidence, reduction));
        lines.add(new Line(
                words.get("evidence.highest", words.percent(threshold)),
                String.valueOf(Reduction.highestAt(before, threshold))));
        lines.add(new Line(words.get("evidence.change"), change(reduction, threshold)));
        if (evidence.instrument() == Instrument.NRS) {
            lines.add(new Line(words.get("evidence.important"), reached(reduction.important())));
            lines.add(new Line(words.get("evidence.moderate"), reached(reduction.atLeast(Reduction.MODERATE))));
            lines.add(new Line(words.get("evidence.substantial"), reached(reduction.atLeast(Reduction.SUBSTANTIAL))));
        } else {
            visits.neuropathic(evidence).ifPresent(change -> lines.add(new Line(words.get("evidence.class"), change)));
        }
    }

    private Line fraction(Evidence evidence, Reduction reduction) {
        int threshold = evidence.rule().threshold();
        int before = reduction.baseline();
        return new Line(
                words.get("evidence.arithmetic"),
                words.get(
                        reduction.atLeast(threshold)
                                ? "evidence.arithmetic.reached"
                                : "evidence.arithmetic.not-reached",
                        before,
                        reduction.followUp(),
                        signed(100 * reduction.points()),
                        threshold,
                        threshold * before));
    }

    private String change(Reduction reduction, int threshold) {
        int points = reduction.points();
        String percent = words.changePercent(reduction.changePercent(threshold));
        if (points == 0) {
            return words.get("evidence.change.same");
        }
        return words.count(points > 0 ? "evidence.change.points" : "evidence.change.more", Math.abs(points), percent);
    }

    private String reached(boolean reached) {
        return words.get(reached ? "evidence.reached" : "evidence.not-reached");
    }

    private List<Line> course(Course course) {
        List<Line> lines = new ArrayList<>();
        ResponderRule rule = course.rule();
        lines.add(new Line(words.get("evidence.rule.label"), rule(rule, course.primary())));
        for (Visit visit : course.followUp().afterwards()) {
            lines.add(new Line(clinical.timepoint(visit.timepoint()), visits.response(course, visit)));
        }
        @Nullable String end = visits.end(course);
        if (end != null) {
            lines.add(new Line(clinical.flag(course.flag()), end));
        }
        return lines;
    }

    private static String signed(int number) {
        return number < 0 ? "\u2212" + -number : String.valueOf(number);
    }

    private static boolean decides(Course course, Instrument instrument) {
        return course.rule().instruments().contains(instrument);
    }
}
