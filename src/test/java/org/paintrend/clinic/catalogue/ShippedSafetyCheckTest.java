package org.paintrend.clinic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.Seeds;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.safety.Answer;
import org.paintrend.domain.safety.Finding;
import org.paintrend.domain.safety.Inr;
import org.paintrend.domain.safety.Level;
import org.paintrend.domain.safety.SafetyAnswers;
import org.paintrend.domain.safety.SafetyCheck;
import org.paintrend.domain.safety.SafetyContext;
import org.paintrend.domain.safety.SafetyQuestion;
import org.paintrend.domain.safety.SteroidInjections;

/** Every row of the safety check of the clinical content: each answer, each scope; and what holds of all of them. */
class ShippedSafetyCheckTest {
    private static final Instant AT = Instant.parse("2026-11-03T09:00:00Z");
    private static final String ROOT = "nerve-root-sleeve";
    private static final String BLOCK = "transsacral-block";

    /** Everything is planned that a question can depend on. */
    private static final SafetyContext ALL =
            new SafetyContext(ROOT, Answer.YES, Answer.YES, Answer.YES, Sex.FEMALE, 30, AT);

    private static final Inr LOW = new Inr(new BigDecimal("1.2"), AT.minus(Duration.ofHours(2)));
    private static final SteroidInjections NO_STEROIDS = new SteroidInjections(0, null);

    private final SafetyCheck check = new ClinicCatalogue(List.of()).safetyCheck();

    @ParameterizedTest
    @CsvSource({
        "bleeding, STOP, NO",
        "anticoagulant, STOP, NO",
        "antiplatelet, CAUTION, NO",
        "cauda-equina, STOP, NO",
        "acute-weakness, STOP, NO",
        "spinal-infection, STOP, NO",
        "infection, CAUTION, NO",
        "diabetes, CAUTION, NO",
        "allergy, STOP, NO",
        "pregnancy, STOP, NO",
        "unwell, CAUTION, NO",
        "fasted, CAUTION, YES",
        "escort, CAUTION, YES",
        "localised, CAUTION, YES",
        "consent, STOP, YES"
    })
    void onlyTheSafeAnswerRaisesNothing(String id, Level level, Answer safe) {
        Answer risky = safe == Answer.NO ? Answer.YES : Answer.NO;
        assertThat(found(id, answers(Map.of(id, safe)))).isEmpty();
        assertThat(found(id, answers(Map.of(id, risky)))).containsExactly(level + " RISKY");
        assertThat(found(id, answers(Map.of(id, Answer.UNKNOWN)))).containsExactly(level + " UNKNOWN");
        assertThat(found(id, SafetyAnswers.NONE)).containsExactly(level + " UNANSWERED");
    }

    @ParameterizedTest
    @CsvSource({
        "NO,      ,     ,      ''",
        "YES,     1.5,  0,     ''",
        "YES,     1.5,  1440,  ''",
        "YES,     1.5,  1441,  STOP INR_OLD",
        "YES,     1.5,  -1,    STOP INR_OLD",
        "YES,     1.51, 60,    STOP INR_HIGH",
        "YES,     ,     ,      STOP UNANSWERED",
        "UNKNOWN, 1.2,  60,    STOP UNKNOWN",
        ",        1.2,  60,    STOP UNANSWERED"
    })
    void onWarfarinTheInrIsLowAndNotOlderThanADay(Answer answer, BigDecimal value, Long minutes, String finding) {
        Inr inr = value == null ? null : new Inr(value, AT.minus(Duration.ofMinutes(minutes)));
        var answers = new SafetyAnswers(answer == null ? Map.of() : Map.of("warfarin", answer), inr, null);
        assertThat(String.join("", found("warfarin", answers))).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "2, ''", "3, CAUTION RISKY", "99, CAUTION RISKY", ", CAUTION UNANSWERED"})
    void threeSteroidInjectionsInAYearAreMany(Integer number, String finding) {
        var steroids = number == null
                ? null
                : new SteroidInjections(number, number == 0 ? null : LocalDate.parse("2026-08-01"));
        assertThat(String.join("", found("steroids", new SafetyAnswers(Map.of(), null, steroids))))
                .isEqualTo(finding);
        if (number == null) {
            assertThat(found("steroids", answers(Map.of("steroids", Answer.UNKNOWN))))
                    .containsExactly("CAUTION UNKNOWN");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MALE,    30, false",
        "FEMALE,  11, false",
        "FEMALE,  12, true",
        "FEMALE,  55, true",
        "FEMALE,  56, false",
        "FEMALE,    , true",
        "OTHER,   30, true",
        "UNKNOWN, 30, true",
        ",        30, true",
        "MALE,      , false"
    })
    void pregnancyIsAskedUnlessMaleFrom12To55(Sex sex, Integer age, boolean asked) {
        assertThat(isAsked("pregnancy", new SafetyContext(BLOCK, null, null, Answer.YES, sex, age, AT)))
                .isEqualTo(asked);
        assertThat(isAsked("pregnancy", new SafetyContext(BLOCK, null, null, Answer.NO, sex, age, AT)))
                .isFalse();
        assertThat(isAsked("pregnancy", new SafetyContext(BLOCK, null, null, null, sex, age, AT)))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "diabetes, YES, NO, true", "diabetes, NO, YES, false", "diabetes, UNKNOWN, NO, true", "diabetes, , NO, true",
        "steroids, YES, NO, true", "steroids, NO, YES, false", "steroids, UNKNOWN, NO, true", "steroids, , NO, true",
        "fasted, NO, YES, true", "fasted, YES, NO, false", "fasted, NO, UNKNOWN, true", "fasted, NO, , true"
    })
    void whatDependsOnSteroidOrSedationIsAskedUnlessNoneIsPlanned(
            String id, Answer steroid, Answer sedation, boolean asked) {
        assertThat(isAsked(id, new SafetyContext(BLOCK, steroid, sedation, Answer.YES, Sex.MALE, 30, AT)))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "nerve-root-sleeve, true",
        "transsacral-block, false",
        "sacroiliac-joint, false",
        "lumbar-sympathetic, false",
        "other, false",
        ", true"
    })
    void weaknessAndLevelAreAskedForANerveRootAndWhereTheTechniqueIsNotKnown(String technique, boolean asked) {
        var context = new SafetyContext(technique, Answer.NO, Answer.NO, Answer.NO, Sex.MALE, 30, AT);
        assertThat(isAsked("acute-weakness", context)).isEqualTo(asked);
        assertThat(isAsked("localised", context)).isEqualTo(asked);
        assertThat(check.asked(context)).hasSize(asked ? 13 : 11);
    }

    @Test
    void everythingSafeFindsNothing() {
        var safe = new HashMap<String, Answer>();
        check.questions()
                .forEach(question -> safe.put(
                        question.id(),
                        switch (question.safe()) {
                            case YES -> Answer.YES;
                            case NO, LOW_INR, FEW_STEROIDS -> Answer.NO;
                        }));
        assertThat(check.findings(new SafetyAnswers(safe, null, NO_STEROIDS), ALL))
                .isEmpty();
        safe.put("warfarin", Answer.YES);
        assertThat(check.findings(new SafetyAnswers(safe, LOW, NO_STEROIDS), ALL))
                .isEmpty();
    }

    @Test
    void nothingAnsweredFindsEveryQuestionThatIsAsked() {
        assertThat(check.findings(SafetyAnswers.NONE, ALL))
                .extracting(Finding::question)
                .containsExactlyElementsOf(check.questions());
    }

    @Test
    void answeringMoreNeverFindsAStopThatWasNotThereUnanswered() {
        Seeds.many(random -> {
            SafetyContext context = context(random);
            List<SafetyQuestion> before = stops(check.findings(SafetyAnswers.NONE, context));
            assertThat(before).containsAll(stops(check.findings(randomAnswers(random), context)));
        });
    }

    @Test
    void whatIsNotAskedIsNeverFound() {
        Seeds.many(random -> {
            SafetyContext context = context(random);
            assertThat(check.asked(context))
                    .containsAll(check.findings(randomAnswers(random), context).stream()
                            .map(Finding::question)
                            .toList());
        });
    }

    @Test
    void whatIsNotKnownOfAProcedureAsksNoLess() {
        var unknown = new SafetyContext(null, null, null, null, null, null, AT);
        Seeds.many(random -> assertThat(check.asked(unknown)).containsAll(check.asked(context(random))));
    }

    @Test
    void aBrokenFileIsRefused() {
        BrokenCatalogue refused = catchThrowableOfType(
                BrokenCatalogue.class,
                () -> CatalogueFile.read(
                        "checks.csv",
                        "id,level,procedures,when,safe,source,en,tr\nfit,halt,all,often,maybe,published,Fit?,\n",
                        Chapter.CHECKS.names(),
                        SafetyFile::question));
        assertThat(refused.getMessage())
                .contains("checks.csv, line 2, level: \"halt\" not one of; allowed: stop, caution")
                .contains("when: \"often\" not one of; allowed: always, steroid, sedation, rays-and-pregnancy")
                .contains("safe: \"maybe\" not one of; allowed: no, yes, low-inr, few-steroids")
                .contains("tr: \"\" required");
    }

    private List<String> found(String id, SafetyAnswers answers) {
        return check.findings(answers, ALL).stream()
                .filter(finding -> finding.question().id().equals(id))
                .map(finding -> finding.level() + " " + finding.why())
                .toList();
    }

    private boolean isAsked(String id, SafetyContext context) {
        return check.asked(context).stream().anyMatch(question -> question.id().equals(id));
    }

    private static SafetyAnswers answers(Map<String, Answer> answers) {
        return new SafetyAnswers(answers, null, null);
    }

    private static List<SafetyQuestion> stops(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() == Level.STOP)
                .map(Finding::question)
                .toList();
    }

    private SafetyAnswers randomAnswers(Random random) {
        var answers = new HashMap<String, Answer>();
        check.questions().forEach(question -> {
            Answer answer = orNull(random, Answer.values());
            if (answer != null) {
                answers.put(question.id(), answer);
            }
        });
        Inr inr = random.nextBoolean()
                ? null
                : new Inr(
                        BigDecimal.valueOf(1 + random.nextInt(400), 2),
                        AT.minus(Duration.ofMinutes(random.nextInt(4000) - 1000)));
        return new SafetyAnswers(
                answers, inr, random.nextBoolean() ? null : new SteroidInjections(random.nextInt(6), null));
    }

    private static SafetyContext context(Random random) {
        return new SafetyContext(
                orNull(random, ROOT, BLOCK, "sacroiliac-joint", "own"),
                orNull(random, Answer.values()),
                orNull(random, Answer.values()),
                orNull(random, Answer.values()),
                orNull(random, Sex.values()),
                random.nextInt(4) == 0 ? null : random.nextInt(90),
                AT);
    }

    @SafeVarargs
    private static <T> T orNull(Random random, T... choices) {
        int at = random.nextInt(choices.length + 1);
        return at == choices.length ? null : choices[at];
    }
}
