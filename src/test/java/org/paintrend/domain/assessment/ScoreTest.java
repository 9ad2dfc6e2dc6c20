package org.paintrend.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.Seeds;

class ScoreTest {
    @Test
    void noScoreOutsideItsRangeCanExist() {
        Seeds.many(random -> {
            int value = random.nextInt(-50, 50);
            assertExists(() -> Nrs.of(value), value, 0, 10);
            assertExists(() -> Lanss.ofTotal(value), value, 0, 24);
            assertExists(() -> new Pgic(value), value, 1, 7);
            assertExists(() -> new Mrc(value), value, 0, 5);
        });
    }

    @Test
    void theWeightsOfLanssAddUpToTwentyFour() {
        assertThat(Arrays.stream(LanssItem.values()).map(LanssItem::weight)).containsExactly(5, 5, 3, 2, 1, 5, 3);
        assertThat(Arrays.stream(LanssItem.values()).map(LanssItem::number)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(Arrays.stream(LanssItem.values()).filter(LanssItem::examined))
                .containsExactly(LanssItem.ALLODYNIA, LanssItem.PIN_PRICK);
    }

    @Test
    void allItemsAnsweredGiveATotalAndOneMissingGivesNone() {
        Map<LanssItem, Boolean> answers = answers(false);
        assertThat(Lanss.ofItems(answers).total()).hasValue(0);
        answers.put(LanssItem.DYSAESTHESIA, true);
        assertThat(Lanss.ofItems(answers).total()).hasValue(5);
        answers.remove(LanssItem.THERMAL);
        assertThat(Lanss.ofItems(answers).total()).isEmpty();
        assertThat(Lanss.ofItems(answers(true)).total()).hasValue(24);
    }

    @Test
    void theClassIsKnownAsSoonAsTheMissingItemsCannotChangeIt() {
        Seeds.many(random -> {
            Map<LanssItem, Boolean> answers = someAnswers(random);
            if (answers.isEmpty()) {
                return;
            }
            int lowest = sum(answers);
            int highest = 24
                    - Arrays.stream(LanssItem.values())
                            .filter(item -> answers.containsKey(item) && !answers.get(item))
                            .mapToInt(LanssItem::weight)
                            .sum();
            NeuropathicClass expected = lowest >= 12
                    ? NeuropathicClass.LIKELY
                    : highest < 12 ? NeuropathicClass.UNLIKELY : NeuropathicClass.UNKNOWN;
            assertThat(Lanss.ofItems(answers).neuropathic()).isEqualTo(expected);
        });
    }

    @Test
    void twelveIsNeuropathicAndElevenIsNot() {
        assertThat(Lanss.ofTotal(12).neuropathic()).isEqualTo(NeuropathicClass.LIKELY);
        assertThat(Lanss.ofTotal(11).neuropathic()).isEqualTo(NeuropathicClass.UNLIKELY);
    }

    @Test
    void aLanssWithoutAnyAnswerWasNotAsked() {
        assertThatThrownBy(() -> Lanss.ofItems(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertExists(Runnable creation, int value, int lowest, int highest) {
        if (value >= lowest && value <= highest) {
            creation.run();
        } else {
            assertThatThrownBy(creation::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(value + " is outside " + lowest + " to " + highest);
        }
    }

    private static Map<LanssItem, Boolean> answers(boolean all) {
        Map<LanssItem, Boolean> answers = new EnumMap<>(LanssItem.class);
        for (LanssItem item : LanssItem.values()) {
            answers.put(item, all);
        }
        return answers;
    }

    private static Map<LanssItem, Boolean> someAnswers(Random random) {
        Map<LanssItem, Boolean> answers = new EnumMap<>(LanssItem.class);
        for (LanssItem item : LanssItem.values()) {
            if (random.nextInt(3) > 0) {
                answers.put(item, random.nextBoolean());
            }
        }
        return answers;
    }

    private static int sum(Map<LanssItem, Boolean> answers) {
        return answers.entrySet().stream()
                .filter(Map.Entry::getValue)
                .mapToInt(answer -> answer.getKey().weight())
                .sum();
    }
}
