package org.paintrend.words;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.numbness.Answers;
import org.paintrend.domain.numbness.EarlyCourse;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.numbness.Onset;
import org.paintrend.domain.numbness.Question;
import org.paintrend.domain.numbness.RiskMarkers;
import org.paintrend.domain.numbness.Step;
import org.paintrend.domain.numbness.Suggestion;

/** Numbness after an injection in the user's language: what is asked, what it suggests, what that asks to do. */
public final class NumbnessWords {
    private final Words words;

    public NumbnessWords(Words words) {
        this.words = words;
    }

    public String question(Question question) {
        return words.get("numbness.question." + question.id());
    }

    public String suggestion(Suggestion suggestion) {
        return words.get("numbness.suggestion." + suggestion.key());
    }

    public String onset(Onset onset) {
        return words.get("numbness.onset." + onset.id());
    }

    public String course(EarlyCourse course) {
        return words.get("numbness.course." + course.id());
    }

    public String site(InjectionSite site) {
        return words.get("numbness.site." + site.id());
    }

    public String yesNo(boolean yes) {
        return words.get(yes ? "common.yes" : "common.no");
    }

    /** What to do, with the clinic's intervals filled in. */
    public String step(Step step) {
        String key = "numbness.step." + step.key();
        return switch (step) {
            case REPEAT -> words.get(key, Step.REPEAT_FROM_HOURS, Step.REPEAT_TO_HOURS);
            case ELECTRODIAGNOSIS -> words.get(key, Step.ELECTRODIAGNOSIS_DAYS);
            case EXPLORE -> words.get(key, Step.EXPLORATION_MONTHS);
            default -> words.get(key);
        };
    }

    /** The answer to a question; an empty text where there is none. */
    public String answer(Question question, Answers answers) {
        return switch (question) {
            case BLADDER -> yesNo(answers.bladder());
            case BOWEL -> yesNo(answers.bowel());
            case SADDLE -> yesNo(answers.saddle());
            case BOTH_LEGS -> yesNo(answers.bothLegs());
            case ONSET -> answers.onset() == null ? "" : onset(answers.onset());
            case SHOOTING -> yesNo(answers.shooting());
            case WEAKNESS -> yesNo(answers.weakness());
            case COURSE -> answers.course() == null ? "" : course(answers.course());
            case MILD -> yesNo(answers.mild());
        };
    }

    /** Why a question decided: "Weakness or foot drop: Yes", or that nobody answered it. */
    public String because(Question question, Answers answers) {
        return words.get(
                "numbness.answer",
                question(question),
                answers.has(question) ? answer(question, answers) : words.get("numbness.not-answered"));
    }

    /** The age and whether it is a risk marker. */
    public String age(OptionalInt years) {
        return years.isEmpty()
                ? words.get("common.not-recorded")
                : words.get(
                        RiskMarkers.isOld(years) ? "numbness.age.old" : "numbness.age.not-old",
                        years.getAsInt(),
                        RiskMarkers.AGE);
    }

    private String yesNo(@Nullable Boolean answer) {
        return answer == null ? "" : yesNo(answer.booleanValue());
    }
}
