package org.paintrend.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.procedure.Bmi;

/** The body mass index of height and weight. */
class CaseBmiTest {
    @ParameterizedTest
    @CsvSource({"172, 70.5, 23.8", "170, 83.5, 28.9", "168, 83.8, 29.7", "200, 100, 25"})
    void isWeightOverHeightSquaredToOnePlace(String height, String weight, String bmi) {
        assertThat(CaseBmi.of(height, weight)).map(Bmi::toString).contains(bmi);
    }

    @Test
    void isAbsentWhereOneIsMissingOrNoBmiComesOfBoth() {
        assertThat(CaseBmi.of("", "70")).isEmpty();
        assertThat(CaseBmi.of("172", "")).isEmpty();
        assertThat(CaseBmi.of("0", "70")).isEmpty();
        assertThat(CaseBmi.of("tall", "70")).isEmpty();
        assertThat(CaseBmi.of("250", "2")).as("0.3").isEmpty();
        assertThat(CaseBmi.of("50", "400")).as("1600").isEmpty();
    }
}
