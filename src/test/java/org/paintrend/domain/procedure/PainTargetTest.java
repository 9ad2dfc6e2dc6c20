package org.paintrend.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site is typed now in capitals and now not, by Turkish rules and by others. */
class PainTargetTest {
    @ParameterizedTest
    @CsvSource({
        "SİYATİK, siyatik",
        "SIYATIK, siyatik",
        "SIRT, sırt",
        "SIRT, sirt",
        "Kalça, KALÇA",
        "Diz içi, DİZ İÇİ",
        "Sırtı İçi, sirti içi"
    })
    void capitalsAreTheSameSiteWithAndWithoutADot(String one, String other) {
        assertThat(target(one).isSame(target(other))).isTrue();
        assertThat(target(other).isSame(target(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"sırt, sart", "diz, di"})
    void anotherWordIsAnotherSite(String one, String other) {
        assertThat(target(one).isSame(target(other))).isFalse();
    }

    private static PainTarget target(String site) {
        return new PainTarget(site, Side.LEFT);
    }
}
