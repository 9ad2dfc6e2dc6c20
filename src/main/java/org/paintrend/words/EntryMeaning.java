package org.paintrend.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.NeuropathicClass;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Flag;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.outcome.Response;
import org.paintrend.domain.outcome.Visit;

/** What an entry would mean if it were saved: the sentences beside the fields. */
public final class EntryMeaning {
    private final Words words;
    private final Clinical clinical;
    private final Verdict verdict;

    public EntryMeaning(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.verdict = new Verdict(words);
    }

    /** A short bold statement and the sentence that explains it; either may be empty. */
    public record Statement(String headline, String explanation) {}

    /**
     * The response at the entry's own visit; empty where it would count for none, is the baseline itself, or reads the
     * local anaesthetic and stands apart from the response.
     */
    public Optional<Flag> flag(Episode episode, Assessment entry) {
        Course course = episode.course();
        if (course == null || entry.absence() != null) {
            return Optional.empty();
        }
        return visit(episode, entry)
                .filter(visit -> visit.timepoint().isTherapeutic() && entry.equals(visit.counted()))
                .map(visit -> Flag.of(course.response(visit)));
    }

    /** What the scores say, one statement an instrument, then the cautions. */
    public List<Statement> statements(Episode episode, Assessment entry) {
        List<Statement> statements = new ArrayList<>();
        if (entry.absence() != null) {
            statements.add(new Statement(
                    words.get("entry.means.absent", clinical.absence(entry.absence())),
                    words.get("entry.means.absent.explained")));
        }
        boolean baseline = isBaseline(episode, entry);
        for (Instrument instrument : Instrument.values()) {
            Integer score = entry.score(instrument);
            if (score != null) {
                statements.add(
                        baseline
                                ? new Statement(
                                        words.get("entry.means.score", clinical.instrument(instrument), score),
                                        aim(episode, instrument, score))
                                : change(episode, entry, instrument, score));
            }
        }
        cautions(episode, entry).forEach(caution -> statements.add(new Statement("", caution)));
        return statements;
    }

    /** What it means for the course: "The course stays pending until 12 weeks, due 5 Jan 2027." */
    public String course(Episode episode, Assessment entry) {
        Course course = episode.course();
        if (course == null) {
            return words.get("entry.means.planned");
        }
        if (visit(episode, entry).isEmpty()) {
            return words.get("entry.means.unscheduled");
        }
        return course.kind() == CourseKind.PENDING
                ? words.get(
                        "entry.means.pending",
                        clinical.timepoint(course.primary().timepoint()),
                        words.date(target(episode, course.primary().timepoint())))
                : words.get("entry.means.course", verdict.flag(course), verdict.detail(course));
    }

    private Statement change(Episode episode, Assessment entry, Instrument instrument, int score) {
        String name = clinical.instrument(instrument);
        Integer before = episode.followUp().baseline().score(instrument);
        if (before == null || before == 0) {
            return new Statement(
                    words.get("entry.means.score", name, score),
                    words.get(before == null ? "entry.means.no-baseline" : "entry.means.zero-baseline", name));
        }
        Reduction reduction = new Reduction(before, score);
        int threshold = episode.rule().threshold();
        if (instrument == Instrument.NRS && isImmediate(episode, entry)) {
            return new Statement(
                    words.get("entry.means.immediate", words.changePercent(reduction.changePercent(threshold))),
                    words.get(
                            "entry.means.immediate.explained",
                            name,
                            before,
                            score,
                            clinical.timepoint(
                                    visit(episode, entry).orElseThrow().timepoint())));
        }
        String headline = words.get(
                "entry.means.change", name, before, score, words.changePercent(reduction.changePercent(threshold)));
        return new Statement(
                headline, instrument == Instrument.LANSS ? classes(episode, entry) : points(reduction, threshold));
    }

    private String points(Reduction reduction, int threshold) {
        int highest = Reduction.highestAt(reduction.baseline(), threshold);
        String limit = limit(reduction.response(threshold) == Response.RESPONDER, highest, threshold);
        if (reduction.points() < 0) {
            return words.count("entry.means.more", -reduction.points());
        }
        return reduction.points() == 0
                ? words.get("entry.means.unchanged", limit)
                : words.get("entry.means.points", reduction.points(), reduction.baseline(), limit);
    }

    private String limit(boolean reached, int highest, int threshold) {
        return words.get(reached ? "entry.means.limit-reached" : "entry.means.limit", highest, share(threshold));
    }

    private String aim(Episode episode, Instrument instrument, int score) {
        if (score == 0) {
            return words.get("entry.means.zero-baseline", clinical.instrument(instrument));
        }
        int threshold = episode.rule().threshold();
        return words.get("entry.means.aim", Reduction.highestAt(score, threshold), share(threshold));
    }

    private String share(int threshold) {
        return threshold == Reduction.SUBSTANTIAL ? words.get("entry.means.half") : words.percent(threshold);
    }

    private String classes(Episode episode, Assessment entry) {
        Assessment counted = episode.followUp().baseline().counted();
        if (counted == null || counted.lanss() == null || entry.lanss() == null) {
            return "";
        }
        boolean before = counted.lanss().neuropathic() == NeuropathicClass.LIKELY;
        boolean after = entry.lanss().neuropathic() == NeuropathicClass.LIKELY;
        if (before == after) {
            return words.get(after ? "entry.means.stays-likely" : "entry.means.stays-unlikely");
        }
        return words.get(after ? "entry.means.becomes-likely" : "entry.means.becomes-unlikely");
    }

    private List<String> cautions(Episode episode, Assessment entry) {
        List<String> cautions = new ArrayList<>();
        Visit visit = visit(episode, entry).orElse(null);
        Nrs nrs = entry.nrs();
        Assessment before = episode.followUp().baseline().counted();
        boolean baseline = isBaseline(episode, entry);
        if (nrs != null && !baseline && before != null && before.nrs() != null) {
            Nrs first = before.nrs();
            if (first.value() > 0 && first.value() <= Reduction.LOW_BASELINE) {
                cautions.add(words.get("entry.means.low-baseline"));
            }
            if (first.recall() != nrs.recall()) {
                cautions.add(words.get(
                        "entry.means.recall-differs", clinical.recall(first.recall()), clinical.recall(nrs.recall())));
            }
        }
        if (visit == null) {
            return cautions;
        }
        if (entry.lanss() != null && !visit.timepoint().asks(Instrument.LANSS)) {
            cautions.add(words.get("entry.means.lanss-not-asked", clinical.timepoint(visit.timepoint())));
        }
        if (!entry.equals(visit.counted())) {
            cautions.add(words.get("entry.means.not-counted", clinical.timepoint(visit.timepoint())));
        }
        return cautions;
    }

    private static boolean isImmediate(Episode episode, Assessment entry) {
        return visit(episode, entry)
                .filter(visit ->
                        !visit.timepoint().isBaseline() && !visit.timepoint().isTherapeutic())
                .isPresent();
    }

    private static boolean isBaseline(Episode episode, Assessment entry) {
        return episode.plan().baseline().id().equals(entry.timepoint());
    }

    private static Optional<Visit> visit(Episode episode, Assessment entry) {
        return Optional.ofNullable(entry.timepoint()).flatMap(episode.followUp()::visit);
    }

    private static LocalDate target(Episode episode, Timepoint timepoint) {
        return episode.procedure().at().date().plusDays(timepoint.target());
    }
}
