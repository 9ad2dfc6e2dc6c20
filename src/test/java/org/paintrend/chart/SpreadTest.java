package org.paintrend.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.paintrend.domain.Seeds;

class SpreadTest {
    @Test
    void whatHasRoomStays() {
        assertThat(Spread.apart(new double[] {50, 150}, new double[] {40, 40}, 5, 0, 200))
                .containsExactly(new double[] {50, 150}, within(1e-9));
    }

    @Test
    void whatWouldMeetPartsEvenly() {
        assertThat(Spread.apart(new double[] {100, 100}, new double[] {40, 40}, 10, 0, 200))
                .containsExactly(new double[] {75, 125}, within(1e-9));
    }

    @Test
    void nothingOverlapsAndNothingLeavesAsLongAsItFits() {
        Seeds.many(random -> {
            int count = 1 + random.nextInt(8);
            double[] centres = random.doubles(count, 0, 800).sorted().toArray();
            double[] widths = random.doubles(count, 10, 90).toArray();
            double[] placed = Spread.apart(centres, widths, 8, 0, 800);
            assertThat(placed[0] - widths[0] / 2).isGreaterThanOrEqualTo(-1e-9);
            assertThat(placed[count - 1] + widths[count - 1] / 2).isLessThanOrEqualTo(800 + 1e-9);
            for (int i = 1; i < count; i++) {
                assertThat(placed[i] - widths[i] / 2 - placed[i - 1] - widths[i - 1] / 2)
                        .isGreaterThanOrEqualTo(8 - 1e-9);
            }
        });
    }
}
