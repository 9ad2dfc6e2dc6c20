package org.paintrend.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paintrend.domain.numbness.Answers;
import org.paintrend.domain.numbness.EarlyCourse;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.numbness.Onset;
import org.paintrend.domain.numbness.Question;
import org.paintrend.domain.numbness.Step;
import org.paintrend.domain.numbness.Suggestion;

/** What is said about numbness, in both languages. */
class NumbnessWordsTest {
    private static final Answers ANSWERED =
            new Answers(true, false, true, false, Onset.LATER, false, true, EarlyCourse.SAME, false);

    static List<Locale> languages() {
        return Words.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everythingHasItsWords(Locale language) {
        var numbness = new NumbnessWords(Words.in(language));
        var said = new ArrayList<String>();
        Stream.of(Question.values()).map(numbness::question).forEach(said::add);
        Stream.of(Suggestion.values()).map(numbness::suggestion).forEach(said::add);
        Stream.of(Step.values()).map(numbness::step).forEach(said::add);
        Stream.of(Onset.values()).map(numbness::onset).forEach(said::add);
        Stream.of(EarlyCourse.values()).map(numbness::course).forEach(said::add);
        Stream.of(InjectionSite.values()).map(numbness::site).forEach(said::add);
        assertThat(said)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "''"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theIntervalsAreFilledIn(Locale language) {
        var numbness = new NumbnessWords(Words.in(language));
        assertThat(numbness.step(Step.REPEAT)).contains("24", "48");
        assertThat(numbness.step(Step.ELECTRODIAGNOSIS)).contains("60");
        assertThat(numbness.step(Step.EXPLORE)).contains("3");
        assertThat(numbness.step(Step.STRENGTH_OF_FOOT)).contains("MRC");
        assertThat(numbness.step(Step.STRENGTH_OF_HAND)).contains("MRC");
    }

    @Test
    void whatDecidedIsNamedWithItsAnswerOrTheWantOfOne() {
        var english = new NumbnessWords(Words.in(Locale.ENGLISH));
        assertThat(english.because(Question.BLADDER, ANSWERED)).isEqualTo("Trouble passing or holding urine: Yes");
        assertThat(english.because(Question.COURSE, ANSWERED)).isEqualTo("Over the first hours: Same");
        assertThat(english.because(Question.MILD, Answers.NONE))
                .isEqualTo("Mild, and nothing but numbness: not answered, taken as the worse");
        var turkish = new NumbnessWords(Words.in(Locale.of("tr")));
        assertThat(turkish.because(Question.ONSET, Answers.NONE))
                .isEqualTo("Başlangıcı: yanıtlanmadı, kötü yanıt sayıldı");
        assertThat(Stream.of(Question.values())
                        .map(question -> turkish.answer(question, ANSWERED))
                        .toList())
                .containsExactly("Evet", "Hayır", "Evet", "Hayır", "Daha sonra", "Hayır", "Evet", "Aynı", "Hayır");
        assertThat(Stream.of(Question.values()).map(question -> turkish.answer(question, Answers.NONE)))
                .allSatisfy(answer -> assertThat(answer).isEmpty());
    }

    @Test
    void anUnknownAgeIsNotRecordedAndNeverYoung() {
        var english = new NumbnessWords(Words.in(Locale.ENGLISH));
        assertThat(english.age(OptionalInt.empty())).isEqualTo("not recorded");
        assertThat(english.age(OptionalInt.of(65))).isEqualTo("65 y, not over 65");
        assertThat(english.age(OptionalInt.of(66))).isEqualTo("66 y, over 65");
    }
}
