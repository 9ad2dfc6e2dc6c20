package org.paintrend.domain.numbness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.patient.PatientId;

/** What a suggestion asks to do, and the markers beside it. */
class StepTest {
    @Test
    void anEmergencyAsksForNothingThatCouldDelayIt() {
        assertThat(Step.of(Suggestion.EMERGENCY, RiskMarkers.NONE))
                .containsExactly(Step.EMERGENCY_CARE, Step.HAND_OVER);
    }

    @Test
    void whatIsLikelyBenignIsWatched() {
        assertThat(Step.of(Suggestion.LIKELY_BENIGN, RiskMarkers.NONE))
                .containsExactly(Step.REASSURE, Step.WATCH, Step.ASSESS_ANEW);
    }

    @Test
    void theMusclesExaminedAreThoseOfTheNerveInReach() {
        assertThat(suspected(InjectionSite.DORSOGLUTEAL))
                .contains(Step.STRENGTH_OF_FOOT, Step.ANKLE_JERK, Step.TRANSSACRAL_BLOCK)
                .doesNotContain(Step.STRENGTH_OF_HAND);
        assertThat(suspected(InjectionSite.ARM))
                .contains(Step.STRENGTH_OF_HAND)
                .doesNotContain(Step.STRENGTH_OF_FOOT, Step.ANKLE_JERK, Step.TRANSSACRAL_BLOCK);
        assertThat(suspected(null)).contains(Step.STRENGTH_OF_FOOT, Step.STRENGTH_OF_HAND);
        for (InjectionSite site : InjectionSite.values()) {
            assertThat(suspected(site))
                    .startsWith(Step.SEE_URGENTLY)
                    .containsSubsequence(Step.SENSORY_LOSS, Step.REPEAT, Step.ELECTRODIAGNOSIS, Step.TREAT)
                    .endsWith(Step.EXPLORE);
        }
    }

    @Test
    void ageIsAMarkerAboveSixtyFive() {
        assertThat(RiskMarkers.isOld(OptionalInt.of(65))).isFalse();
        assertThat(RiskMarkers.isOld(OptionalInt.of(66))).isTrue();
        assertThat(RiskMarkers.isOld(OptionalInt.empty())).isFalse();
    }

    @Test
    void anAssessmentWithoutAnyAnswerCannotExist() {
        assertThatThrownBy(() -> new Numbness(
                        new NumbnessId(0),
                        new PatientId(1),
                        null,
                        Answers.NONE,
                        RiskMarkers.NONE,
                        null,
                        Instant.EPOCH,
                        "Dr Kaya",
                        0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Step> suspected(InjectionSite site) {
        return Step.of(Suggestion.SUSPECTED_NERVE_INJURY, new RiskMarkers(null, site, null, null));
    }
}
