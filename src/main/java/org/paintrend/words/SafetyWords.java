package org.paintrend.words;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.safety.Answer;
import org.paintrend.domain.safety.Finding;
import org.paintrend.domain.safety.Inr;
import org.paintrend.domain.safety.Level;
import org.paintrend.domain.safety.SafeIf;
import org.paintrend.domain.safety.SafetyLimits;
import org.paintrend.domain.safety.SafetyOutcome;
import org.paintrend.domain.safety.SafetyQuestion;
import org.paintrend.domain.safety.SteroidInjections;

/** What a safety check found and what came of it, in words. */
public final class SafetyWords {
    private final Words words;
    private final SafetyLimits limits;
    private final ZoneId zone;

    /** @param zone in which the time of an INR is shown */
    public SafetyWords(Words words, SafetyLimits limits, ZoneId zone) {
        this.words = words;
        this.limits = limits;
        this.zone = zone;
    }

    /** What a check comes to: "Stop: not passed". */
    public String result(SafetyOutcome outcome) {
        return switch (outcome.result()) {
            case CLEAR -> words.get("safety.result.clear");
            case CAUTIONS ->
                words.count("safety.result.cautions", outcome.of(Level.CAUTION).size());
            case PASSED -> words.get("safety.result.passed", clinician(outcome));
            case STOPPED -> words.get("safety.result.stopped");
        };
    }

    /** "Dr Kaya goes on because another drug is given"; an empty text where nobody passed anything. */
    public String passedBy(SafetyOutcome outcome) {
        var override = outcome.sheet().override();
        return override == null || outcome.of(Level.STOP).stream().noneMatch(outcome::isPassed)
                ? ""
                : words.get("safety.passed-by", override.clinician(), override.reason());
    }

    /** A question and the answer that stands in the way: "Written consent there? No". */
    public String finding(Finding finding, SafetyOutcome outcome) {
        String line = stop(finding, outcome);
        return finding.level() == Level.STOP && outcome.isPassed(finding)
                ? words.get("safety.finding.passed", line, clinician(outcome))
                : line;
    }

    /** The same without who passed it. */
    public String stop(Finding finding, SafetyOutcome outcome) {
        return words.get("safety.finding", question(finding.question()), why(finding, outcome));
    }

    /** "14 questions open: 9 stops, 5 cautions until answered". */
    public String open(SafetyOutcome outcome) {
        var open = outcome.unanswered();
        long stops =
                open.stream().filter(finding -> finding.level() == Level.STOP).count();
        long cautions = open.size() - stops;
        List<String> levels = new ArrayList<>();
        if (stops > 0) {
            levels.add(words.count("safety.open.stops", stops));
        }
        if (cautions > 0) {
            levels.add(words.count("safety.open.cautions", cautions));
        }
        return words.get("safety.open", words.count("safety.open.questions", open.size()), String.join(", ", levels));
    }

    /** The word of a level. */
    public String level(Level level) {
        return words.get("safety.level." + level.id());
    }

    public String question(SafetyQuestion question) {
        return question.wording().in(words.locale().getLanguage());
    }

    private String why(Finding finding, SafetyOutcome outcome) {
        @Nullable Inr inr = outcome.sheet().answers().inr();
        return switch (finding.why()) {
            case RISKY -> risky(finding.question(), outcome);
            case UNKNOWN -> words.get("common." + Answer.UNKNOWN.id());
            case UNANSWERED ->
                words.get(outcome.isUnanswered(finding) ? "safety.why.unanswered" : "safety.why.inr-missing");
            case INR_HIGH ->
                words.get(
                        "safety.why.inr-high",
                        inr == null ? "" : decimal(inr.value().toPlainString()),
                        decimal(limits.highestInr().toPlainString()));
            case INR_OLD ->
                words.get(
                        "safety.why.inr-old",
                        inr == null ? "" : words.dateTime(inr.measured(), zone),
                        limits.inrKeeps().toHours());
        };
    }

    private String risky(SafetyQuestion question, SafetyOutcome outcome) {
        @Nullable SteroidInjections steroids = outcome.sheet().answers().steroids();
        if (question.safe() == SafeIf.FEW_STEROIDS) {
            return words.get("safety.why.steroids", steroids == null ? "" : steroids.number(), limits.manySteroids());
        }
        return words.get("common." + (question.safe() == SafeIf.YES ? Answer.NO : Answer.YES).id());
    }

    private String decimal(String plain) {
        return DecimalText.written(words, plain);
    }

    private static String clinician(SafetyOutcome outcome) {
        var override = outcome.sheet().override();
        return override == null ? "" : override.clinician();
    }
}
