package org.paintrend.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.domain.patient.Sex;

class ReadingTest {
    private final Reading reading = new Reading();

    @Test
    void zeroIsAValueAndEmptyIsAbsent() {
        assertThat(reading.whole("nrs_pre", "0", 0, 10)).contains(0);
        assertThat(reading.whole("nrs_pre", "  ", 0, 10)).isEmpty();
        assertThat(reading.clean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.5", "８", "8/10", "ten", "NaN", "+8", "0x8", "1e1", "8 ", "--1", "٨"})
    void onlyAsciiDigitsAreAWholeNumber(String raw) {
        boolean padded = !raw.equals(raw.strip());
        assertThat(reading.whole("nrs_pre", raw, 0, 10).isPresent()).isEqualTo(padded);
        if (!padded) {
            assertThat(reading.faults()).containsExactly(Fault.of("nrs_pre", raw, Problem.NOT_WHOLE, 0, 10));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "100000000"})
    void outsideItsRangeAScoreIsNamedWithTheRange(String raw) {
        assertThat(reading.whole("nrs_pre", raw, 0, 10)).isEmpty();
        assertThat(reading.faults()).containsExactly(Fault.of("nrs_pre", raw, Problem.OUT_OF_RANGE, 0, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-31", "2026-13-01", "02.03.2026", "2026-3-2", "20260302", "yesterday"})
    void aDateIsADayOfTheCalendar(String raw) {
        assertThat(reading.date("birth_date", raw)).isEmpty();
        assertThat(reading.faults()).containsExactly(Fault.of("birth_date", raw, Problem.NOT_A_DATE));
    }

    @Test
    void aLeapDayIsADay() {
        assertThat(reading.date("birth_date", "2024-02-29")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.99", "100.01", "-20"})
    void aDecimalKeepsItsRange(String raw) {
        assertThat(reading.decimal("bmi", raw, 8, 100)).isEmpty();
        assertThat(reading.faults()).containsExactly(Fault.of("bmi", raw, Problem.OUT_OF_RANGE, 8, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23,8", "23.812", ".5", "Infinity", "2.3e1"})
    void aDecimalHasAPointAndAtMostTwoPlaces(String raw) {
        assertThat(reading.decimal("bmi", raw, 8, 100)).isEmpty();
        assertThat(reading.faults()).containsExactly(Fault.of("bmi", raw, Problem.NOT_DECIMAL, 8, 100));
    }

    @Test
    void aChoiceIsOneOfItsCodesInExactlyThatSpelling() {
        assertThat(reading.choice("sex", "female", List.of(Sex.values()))).contains(Sex.FEMALE);
        assertThat(reading.choice("sex", "Female", List.of(Sex.values()))).isEmpty();
        assertThat(reading.faults())
                .containsExactly(Fault.of("sex", "Female", Problem.NOT_ONE_OF, "male, female, other, unknown"));
    }

    @Test
    void textIsTrimmedAndComposedAndWithoutControlCharacters() {
        assertThat(reading.text("family_name", "  O\u0308zgu\u0308r ", 100)).contains("Özgür");
        assertThat(reading.text("family_name", "a\0b", 100)).isEmpty();
        assertThat(reading.text("code", "123456", 5)).isEmpty();
        assertThat(reading.faults())
                .extracting(Fault::problem)
                .containsExactly(Problem.CONTROL_CHARACTER, Problem.TOO_LONG);
    }

    @Test
    void textIsMeasuredInCharactersAPersonCounts() {
        assertThat(reading.text("code", "😀😀😀", 3)).isPresent();
    }
}
