package org.paintrend.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.Seeds;

class ResponseTest {
    @ParameterizedTest
    @CsvSource({
        "8, 4, RESPONDER", "8, 5, PARTIAL", "8, 6, NON_RESPONDER", "8, 8, NON_RESPONDER", "8, 9, WORSE",
        "5, 2, RESPONDER", "5, 3, PARTIAL", "10, 7, PARTIAL", "1, 0, RESPONDER", "1, 1, NON_RESPONDER",
        "24, 12, RESPONDER", "24, 13, PARTIAL", "24, 17, NON_RESPONDER", "8, 0, RESPONDER"
    })
    void isJudgedAtFiftyPercent(int baseline, int followUp, Response expected) {
        assertThat(Response.of(baseline, followUp, 50)).isEqualTo(expected);
    }

    @Test
    void isNotEvaluableWithoutBothScoresOrFromZero() {
        assertThat(Response.of(null, 3, 50)).isEqualTo(Response.NOT_EVALUABLE);
        assertThat(Response.of(3, null, 50)).isEqualTo(Response.NOT_EVALUABLE);
        assertThat(Response.of(0, 0, 50)).isEqualTo(Response.NOT_EVALUABLE);
        assertThatThrownBy(() -> new Reduction(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHighestFollowUpThatStillCountsIsThePublishedTable() {
        int[] half = {0, 1, 1, 2, 2, 3, 3, 4, 4, 5};
        int[] third = {0, 1, 2, 2, 3, 4, 4, 5, 6, 7};
        for (int baseline = 1; baseline <= 10; baseline++) {
            assertThat(highest(baseline, 50))
                    .isEqualTo(half[baseline - 1])
                    .isEqualTo(Reduction.highestAt(baseline, 50));
            assertThat(highest(baseline, 30))
                    .isEqualTo(third[baseline - 1])
                    .isEqualTo(Reduction.highestAt(baseline, 30));
        }
    }

    @Test
    void neverImprovesWhenAFollowUpScoreRises() {
        Seeds.many(random -> {
            int baseline = random.nextInt(1, 25);
            int threshold = random.nextInt(31, 101);
            int followUp = random.nextInt(0, 24);
            Response lower = Response.of(baseline, followUp, threshold);
            Response higher = Response.of(baseline, followUp + 1, threshold);
            assertThat(higher).isGreaterThanOrEqualTo(lower);
        });
    }

    @Test
    void theDisplayedPercentageNeverContradictsTheClass() {
        for (int threshold = 31; threshold <= 100; threshold++) {
            for (int baseline = 1; baseline <= 24; baseline++) {
                for (int followUp = 0; followUp <= 24; followUp++) {
                    Reduction reduction = new Reduction(baseline, followUp);
                    assertConsistent(reduction, reduction.changePercent(threshold), threshold);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2, 50, -60",
        "7, 8, 50, 14",
        "8, 6, 50, -25",
        "7, 3, 50, -57",
        "3, 1, 67, -66",
        "3, 1, 66, -67",
        "8, 8, 50, 0",
        "8, 5, 50, -38",
        "1, 10, 50, 900",
        "6, 1, 83, -83",
        "6, 1, 84, -83"
    })
    void changeIsRoundedHalfUpWithTheSignOfFollowUpMinusBaseline(
            int baseline, int followUp, int threshold, int expected) {
        assertThat(new Reduction(baseline, followUp).changePercent(threshold)).isEqualTo(expected);
    }

    @Test
    void pointsAndCautions() {
        assertThat(new Reduction(3, 1).important()).isTrue();
        assertThat(new Reduction(3, 2).important()).isFalse();
        assertThat(new Reduction(3, 2).lowBaseline()).isTrue();
        assertThat(new Reduction(4, 2).lowBaseline()).isFalse();
        assertThat(new Reduction(4, 6).points()).isEqualTo(-2);
    }

    @Test
    void theWeakerOfTwoCountsAndNotEvaluableIsWeakest() {
        assertThat(Response.RESPONDER.weaker(Response.PARTIAL)).isEqualTo(Response.PARTIAL);
        assertThat(Response.WORSE.weaker(Response.NON_RESPONDER)).isEqualTo(Response.WORSE);
        assertThat(Response.RESPONDER.weaker(Response.NOT_EVALUABLE)).isEqualTo(Response.NOT_EVALUABLE);
    }

    @Test
    void aThresholdIsAbovePartialAndAtMostAll() {
        assertThatThrownBy(() -> new ResponderRule(2, RuleInstrument.NRS, 30, "12w"))
                .hasMessageContaining("31 to 100");
        assertThatThrownBy(() -> new ResponderRule(2, RuleInstrument.NRS, 101, "12w"))
                .hasMessageContaining("31 to 100");
    }

    private static int highest(int baseline, int percent) {
        int highest = -1;
        for (int followUp = 0; followUp <= baseline; followUp++) {
            if (new Reduction(baseline, followUp).atLeast(percent)) {
                highest = followUp;
            }
        }
        return highest;
    }

    private static void assertConsistent(Reduction reduction, int shown, int threshold) {
        switch (reduction.response(threshold)) {
            case RESPONDER -> assertThat(-shown).isGreaterThanOrEqualTo(threshold);
            case PARTIAL -> assertThat(-shown).isBetween(30, threshold - 1);
            case NON_RESPONDER -> assertThat(-shown).isBetween(0, 29);
            case WORSE -> assertThat(shown).isPositive();
            case NOT_EVALUABLE -> throw new AssertionError("two scores are evaluable");
        }
    }
}
