package org.paintrend.domain.numbness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The suggestion, for every combination of answers there is. */
class AnswersTest {
    private static final List<String> YES_NO = Arrays.asList("yes", "no", null);

    /** The choices of each question, in the order of {@link Answers}; null: not answered. */
    private static final List<List<String>> CHOICES = List.of(
            YES_NO,
            YES_NO,
            YES_NO,
            YES_NO,
            Arrays.asList("minutes", "hours", "later", null),
            YES_NO,
            YES_NO,
            Arrays.asList("improving", "same", "worse", null),
            YES_NO);

    @Test
    void everyCombinationIsJudgedAsTheRuleSays() {
        List<List<String>> all = combinations();
        assertThat(all).hasSize(3 * 3 * 3 * 3 * 4 * 3 * 3 * 4 * 3).doesNotHaveDuplicates();
        for (List<String> given : all) {
            if (answers(given).suggestion() != rule(given)) {
                assertThat(answers(given).suggestion()).as("%s", given).isEqualTo(rule(given));
            }
        }
    }

    @Test
    void aWorseAnswerNeverGivesAMilderSuggestion() {
        for (List<String> given : combinations()) {
            Suggestion before = answers(given).suggestion();
            for (int question = 0; question < given.size(); question++) {
                for (String worse : worseThan(question, given.get(question))) {
                    var other = new ArrayList<>(given);
                    other.set(question, worse);
                    if (answers(other).suggestion().compareTo(before) < 0) {
                        assertThat(answers(other).suggestion())
                                .as("%s after %s", other, given)
                                .isGreaterThanOrEqualTo(before);
                    }
                }
            }
        }
    }

    @Test
    void allTheDecidingQuestionsTogetherMadeTheDifference() {
        for (List<String> given : combinations()) {
            List<Question> deciding = answers(given).deciding();
            boolean isMildest = answers(given).suggestion() == Suggestion.LIKELY_BENIGN;
            boolean isRight = deciding.isEmpty() == isMildest && isMilder(given, deciding) != isMildest;
            for (Question one : deciding) {
                var others = new ArrayList<>(deciding);
                others.remove(one);
                isRight &= !isMilder(given, others);
            }
            if (!isRight) {
                assertThat(deciding).as("%s", given).isNull();
            }
        }
    }

    @Test
    void whoAnswersNothingIsAnEmergency() {
        assertThat(Answers.NONE.suggestion()).isEqualTo(Suggestion.EMERGENCY);
        assertThat(Answers.NONE.deciding())
                .containsExactly(Question.BLADDER, Question.BOWEL, Question.SADDLE, Question.BOTH_LEGS);
    }

    @Test
    void namesWhatDecided() {
        Answers numbFoot =
                new Answers(false, false, false, false, Onset.MINUTES, true, null, EarlyCourse.IMPROVING, true);
        assertThat(numbFoot.suggestion()).isEqualTo(Suggestion.SUSPECTED_NERVE_INJURY);
        assertThat(numbFoot.deciding()).containsExactly(Question.SHOOTING, Question.WEAKNESS);
        assertThat(numbFoot.has(Question.SHOOTING)).isTrue();
        assertThat(numbFoot.has(Question.WEAKNESS)).isFalse();
    }

    /** Whether the suggestion would be milder had some of the questions been answered harmlessly. */
    private static boolean isMilder(List<String> given, List<Question> mended) {
        var other = new ArrayList<>(given);
        for (Question question : mended) {
            int at = List.of(Question.values()).indexOf(question);
            other.set(at, benign(at));
        }
        return answers(other).suggestion().compareTo(answers(given).suggestion()) < 0;
    }

    /** The rule once more, told from the specification and not from the code. */
    private static Suggestion rule(List<String> given) {
        // "Bladder, bowel, saddle or both-leg signs": the first four; only a no rules one out.
        long ruledOut = given.subList(0, 4).stream().filter("no"::equals).count();
        if (ruledOut < 4) {
            return Suggestion.EMERGENCY;
        }
        // "Every other answer benign (mild, isolated, improving within hours, no weakness, no shooting pain)".
        boolean every = Set.of("minutes", "hours", "later").contains(String.valueOf(given.get(4)))
                && given.subList(5, 9).equals(List.of("no", "no", "improving", "yes"));
        return every ? Suggestion.LIKELY_BENIGN : Suggestion.SUSPECTED_NERVE_INJURY;
    }

    /** The answers that are worse than one; unanswered is as bad as the worst. */
    private static List<String> worseThan(int question, String answer) {
        if (answer == null) {
            return List.of();
        }
        Map<String, Integer> badness = switch (question) {
            case 4 -> Map.of("minutes", 0, "hours", 0, "later", 0);
            case 7 -> Map.of("improving", 0, "same", 1, "worse", 2);
            case 8 -> Map.of("yes", 0, "no", 1);
            default -> Map.of("no", 0, "yes", 1);
        };
        var worse = new ArrayList<String>();
        worse.add(null);
        badness.forEach((other, bad) -> {
            if (bad > badness.get(answer)) {
                worse.add(other);
            }
        });
        return worse;
    }

    private static String benign(int question) {
        return switch (question) {
            case 4 -> "hours";
            case 7 -> "improving";
            case 8 -> "yes";
            default -> "no";
        };
    }

    private static List<List<String>> combinations() {
        List<List<String>> all = List.of(List.of());
        for (List<String> choices : CHOICES) {
            var longer = new ArrayList<List<String>>();
            for (List<String> begun : all) {
                for (String choice : choices) {
                    var next = new ArrayList<>(begun);
                    next.add(choice);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    private static Answers answers(List<String> given) {
        return new Answers(
                yesNo(given.get(0)),
                yesNo(given.get(1)),
                yesNo(given.get(2)),
                yesNo(given.get(3)),
                given.get(4) == null ? null : Onset.valueOf(given.get(4).toUpperCase(Locale.ROOT)),
                yesNo(given.get(5)),
                yesNo(given.get(6)),
                given.get(7) == null ? null : EarlyCourse.valueOf(given.get(7).toUpperCase(Locale.ROOT)),
                yesNo(given.get(8)));
    }

    private static Boolean yesNo(String given) {
        return given == null ? null : (Boolean) given.equals("yes");
    }
}
