package org.paintrend.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BmiTest {
    @ParameterizedTest
    @CsvSource({"23.8,23.8", "30,30", "30.50,30.5", "8,8", "100,100", "28.65,28.65"})
    void comesBackAsItWasGiven(BigDecimal given, String shown) {
        assertThat(Bmi.of(given)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(ints = {799, 10_001, 0, -1})
    void staysInItsRange(int hundredths) {
        assertThatThrownBy(() -> new Bmi(hundredths)).hasMessageContaining("800 to 10000");
    }
}
