package org.paintrend.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Edges and properties; the seed of what is random is told. */
class StatisticsTest {
    @Test
    void ofNothingNothingIsSaid() {
        assertThat(Summary.of(new int[0])).isEmpty();
        assertThat(new Proportion(0, 0).value()).isNaN();
        assertThat(new Proportion(0, 0).wilson()).isEmpty();
        assertThat(new Comparison(new Proportion(0, 0), new Proportion(1, 2)).newcombe())
                .isEmpty();
        assertThat(new Comparison(new Proportion(0, 0), new Proportion(1, 2)).fisher())
                .isEmpty();
        assertThat(Friedman.of(List.of())).isEmpty();
        assertThat(Friedman.of(List.of(new int[] {5, 5, 5}, new int[] {2, 2, 2})))
                .isEmpty();
        assertThat(Holm.adjusted(new double[0])).isEmpty();
    }

    @Test
    void oneValueHasNoSpread() {
        Summary one = Summary.of(new int[] {7}).orElseThrow();
        assertThat(one.mean()).isEqualTo(7);
        assertThat(one.sd()).isNaN();
        assertThat(one.meanInterval()).isEmpty();
        assertThat(one.q1()).isEqualTo(7);
    }

    @Test
    void quartilesAreThoseOfTypeSeven() {
        Summary four = Summary.of(new int[] {4, 1, 3, 2}).orElseThrow();
        assertThat(four.q1()).isEqualTo(1.75);
        assertThat(four.median()).isEqualTo(2.5);
        assertThat(four.q3()).isEqualTo(3.25);
    }

    @Test
    void noneAndAllHaveAnEndOfTheirInterval() {
        assertThat(new Proportion(0, 12).wilson().orElseThrow().low()).isZero();
        assertThat(new Proportion(0, 12).wilson().orElseThrow().high()).isCloseTo(0.2425, within(1e-4));
        assertThat(new Proportion(12, 12).wilson().orElseThrow().high()).isEqualTo(1);
        assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Of the C(20, 10) = 184756 tables with 12 responders, C(12, 9)·8 + C(12, 10) are as unlikely on either side. */
    @Test
    void fisherIsTwoSided() {
        assertThat(new Comparison(new Proportion(9, 10), new Proportion(3, 10))
                        .fisher()
                        .orElseThrow())
                .isCloseTo(2 * (220 * 8 + 66) / 184756.0, within(1e-12));
        assertThat(new Comparison(new Proportion(5, 10), new Proportion(5, 10))
                        .fisher()
                        .orElseThrow())
                .isEqualTo(1);
    }

    @Test
    void nobodyNeedsToBeTreatedWhereTheOthersDoBetter() {
        assertThat(new Comparison(new Proportion(8, 10), new Proportion(4, 10)).numberNeededToTreat())
                .hasValueCloseTo(2.5, within(1e-12));
        assertThat(new Comparison(new Proportion(4, 10), new Proportion(8, 10)).numberNeededToTreat())
                .isEmpty();
        assertThat(new Comparison(new Proportion(4, 10), new Proportion(4, 10)).numberNeededToTreat())
                .isEmpty();
    }

    @Test
    void fewerThanSixThatDifferCouldNeverBeSignificant() {
        assertThat(SignedRank.of(new int[] {3, 4, 5, 6, 7}).couldBeSignificant())
                .isFalse();
        assertThat(SignedRank.of(new int[] {3, 4, 5, 6, 7}).exact().orElseThrow())
                .isEqualTo(0.0625);
        assertThat(SignedRank.of(new int[] {3, 4, 5, 6, 7, 8}).couldBeSignificant())
                .isTrue();
    }

    @Test
    void exactIsLeftToTwentyThatDiffer() {
        int[] twenty = IntStream.rangeClosed(1, 20).toArray();
        int[] more = IntStream.rangeClosed(1, 21).toArray();
        assertThat(SignedRank.of(twenty).exact().orElseThrow()).isCloseTo(2 / 1048576.0, within(1e-18));
        assertThat(SignedRank.of(more).exact()).isEmpty();
        assertThat(SignedRank.of(more).p()).isPresent();
    }

    /** Every arrangement of signs, one by one. */
    @Test
    void exactAgreesWithCountingEveryArrangement() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            int[] differences = random.ints(1 + random.nextInt(10), -6, 7).toArray();
            SignedRank test = SignedRank.of(differences);
            int[] sizes = IntStream.of(differences)
                    .filter(one -> one != 0)
                    .map(Math::abs)
                    .toArray();
            if (sizes.length == 0) {
                continue;
            }
            double total = sizes.length * (sizes.length + 1) / 2.0;
            double seen = Math.min(test.plus(), total - test.plus());
            int asFar = 0;
            for (int signs = 0; signs < 1 << sizes.length; signs++) {
                int now = signs;
                int[] arranged = IntStream.range(0, sizes.length)
                        .map(i -> (now >> i & 1) == 0 ? sizes[i] : -sizes[i])
                        .toArray();
                asFar += SignedRank.of(arranged).plus() <= seen ? 1 : 0;
            }
            assertThat(test.exact().orElseThrow())
                    .as("seed %d", seed)
                    .isCloseTo(Math.min(1, 2.0 * asFar / (1 << sizes.length)), within(1e-12));
        }
    }

    /** R: {@code p.adjust(c(0.01, 0.04, 0.03), "holm")}. */
    @Test
    void holmNeverFallsAndNeverPassesOne() {
        assertThat(Holm.adjusted(new double[] {0.01, 0.04, 0.03}))
                .containsExactly(new double[] {0.03, 0.06, 0.06}, within(1e-15));
        assertThat(Holm.adjusted(new double[] {0.9, 0.8})).containsExactly(1, 1);
    }

    @Test
    void farTailsAreNotZero() {
        assertThat(Normal.beyond(20)).isCloseTo(5.507248237212e-89, within(1e-98));
        int[] all = IntStream.range(0, 400).map(i -> 1 + i % 7).toArray();
        assertThat(SignedRank.of(all).p().orElseThrow()).isBetween(1e-80, 1e-60);
    }
}
