package org.paintrend.domain.numbness;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was answered about numbness after an injection. Absent is unanswered, and counts as the worse answer.
 *
 * <p>The rule is that of the specification: signs of bladder, bowel, saddle or both legs are an emergency; where every
 * other answer is benign (mild and alone, improving within hours, no weakness, no shooting pain) it is likely benign;
 * anything else is a suspected nerve injury. No moment of onset is called benign or worse there: whichever was answered
 * changes nothing, but that nobody asked keeps the suggestion from being the mildest.
 *
 * @param bladder trouble passing or holding urine
 * @param bowel trouble with the bowel
 * @param saddle numb between the legs
 * @param bothLegs signs in both legs
 * @param onset how long after the injection it began
 * @param shooting pain shooting along the nerve
 * @param weakness weakness, or a foot that drops
 * @param course how it went over the first hours
 * @param mild mild, and nothing but numbness
 */
public record Answers(
        @Nullable Boolean bladder,
        @Nullable Boolean bowel,
        @Nullable Boolean saddle,
        @Nullable Boolean bothLegs,
        @Nullable Onset onset,
        @Nullable Boolean shooting,
        @Nullable Boolean weakness,
        @Nullable EarlyCourse course,
        @Nullable Boolean mild) {
    /** Nobody answered anything. */
    public static final Answers NONE = new Answers(null, null, null, null, null, null, null, null, null);

    /** What the answers suggest. */
    public Suggestion suggestion() {
        if (worse().anyMatch(Question::urgent)) {
            return Suggestion.EMERGENCY;
        }
        return worse().findAny().isPresent() ? Suggestion.SUSPECTED_NERVE_INJURY : Suggestion.LIKELY_BENIGN;
    }

    /** The questions whose answers, or whose want of one, led to the suggestion; none where it is the mildest. */
    public List<Question> deciding() {
        boolean urgent = suggestion() == Suggestion.EMERGENCY;
        return worse().filter(question -> question.urgent() == urgent).toList();
    }

    /** Whether a question was answered. */
    public boolean has(Question question) {
        return answer(question) != null;
    }

    /** Whether nothing was answered. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    private Stream<Question> worse() {
        return Stream.of(Question.values()).filter(question -> !isBenign(question));
    }

    private boolean isBenign(Question question) {
        return switch (question) {
            case ONSET -> onset != null;
            case COURSE -> course == EarlyCourse.IMPROVING;
            case MILD -> Boolean.TRUE.equals(mild);
            case BLADDER, BOWEL, SADDLE, BOTH_LEGS, SHOOTING, WEAKNESS -> Boolean.FALSE.equals(answer(question));
        };
    }

    private @Nullable Object answer(Question question) {
        return switch (question) {
            case BLADDER -> bladder;
            case BOWEL -> bowel;
            case SADDLE -> saddle;
            case BOTH_LEGS -> bothLegs;
            case ONSET -> onset;
            case SHOOTING -> shooting;
            case WEAKNESS -> weakness;
            case COURSE -> course;
            case MILD -> mild;
        };
    }
}
