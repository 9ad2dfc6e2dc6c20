package org.paintrend.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.domain.catalogue.Scope;
import org.paintrend.domain.catalogue.Source;
import org.paintrend.domain.catalogue.Wording;

/** What passes a stop, and what cannot be written down. */
class SafetyOverrideTest {
    private static final Finding ALLERGY = finding("allergy", Level.STOP);
    private static final Finding CONSENT = finding("consent", Level.STOP);
    private static final Finding DIABETES = finding("diabetes", Level.CAUTION);

    @Test
    void cautionsAloneStopNothing() {
        assertThat(SafetyCheck.mayGoOn(List.of(), null)).isTrue();
        assertThat(SafetyCheck.mayGoOn(List.of(DIABETES), null)).isTrue();
    }

    @Test
    void aStopIsPassedByAnOverrideThatNamesItAndByNothingElse() {
        var allergy = new SafetyOverride(Set.of("allergy"), "Dr Kaya", "another drug is given");
        assertThat(SafetyCheck.mayGoOn(List.of(ALLERGY, DIABETES), null)).isFalse();
        assertThat(SafetyCheck.mayGoOn(List.of(ALLERGY, DIABETES), allergy)).isTrue();
        assertThat(SafetyCheck.mayGoOn(List.of(ALLERGY, CONSENT), allergy))
                .as("came up later")
                .isFalse();
    }

    @Test
    void whoPassedAnAnswerDidNotPassAnother() {
        var override = new SafetyOverride(Set.of("allergy", "warfarin"), "Dr Kaya", "weighed");
        var then = new SafetyAnswers(Map.of("warfarin", Answer.YES), inr("1.8"), null);
        assertThat(override.still(then, then)).contains(override);
        assertThat(override.still(then, new SafetyAnswers(Map.of("warfarin", Answer.YES), inr("2.8"), null)))
                .hasValueSatisfying(left -> assertThat(left.stops()).containsExactly("allergy"));
        assertThat(override.still(
                        then,
                        new SafetyAnswers(Map.of("warfarin", Answer.YES, "allergy", Answer.YES), inr("1.8"), null)))
                .as("it was passed unanswered")
                .hasValueSatisfying(left -> assertThat(left.stops()).containsExactly("warfarin"));
        assertThat(override.still(then, new SafetyAnswers(Map.of("allergy", Answer.NO), null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', reason", "' ', reason", "Dr Kaya, ''", "Dr Kaya, ' '"})
    void nobodyOverridesWithoutANameOrAReason(String clinician, String reason) {
        assertThatThrownBy(() -> new SafetyOverride(Set.of("allergy"), clinician, reason))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SafetyOverride(Set.of(), "Dr Kaya", "reason"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "20.01", "1.234"})
    void anInrThatCannotBeIsRefused(String value) {
        assertThatThrownBy(() -> new Inr(new BigDecimal(value), Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new SteroidInjections(-1, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SteroidInjections(0, LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SafetyCheck(List.of(), SafetyLimits.standard()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Inr inr(String value) {
        return new Inr(new BigDecimal(value), Instant.EPOCH);
    }

    private static Finding finding(String id, Level level) {
        var wording = new Wording(Map.of("en", id));
        return new Finding(
                new SafetyQuestion(id, level, Scope.ALL, AskedWhen.ALWAYS, SafeIf.NO, Source.CLINIC, wording),
                Finding.Why.RISKY);
    }
}
