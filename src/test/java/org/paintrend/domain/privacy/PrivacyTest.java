package org.paintrend.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.patient.Sex;

class PrivacyTest {
    @ParameterizedTest
    @CsvSource({"89,89", "90,90", "91,90", "117,90", ","})
    void agesOf90AndOverAreOne(Integer age, Integer told) {
        assertThat(SafeHarbor.age(age)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"1079,1079", "1080,1080", "1081,1080", "1200,1080", "0,0", ","})
    void noPainTellsAnAgeAbove90(Integer months, Integer told) {
        assertThat(SafeHarbor.months(months)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "50,10000,true",
        "89,365,true",
        "89,731,false",
        "90,84,true",
        "90,366,false",
        "104,84,true",
        "104,366,false",
        "85,2300,false",
        "104,-30,true",
        ",20000,true"
    })
    void noSpanOfDaysTellsAnAgeAbove90(Integer age, long days, boolean allowed) {
        assertThat(SafeHarbor.allows(age, days)).isEqualTo(allowed);
    }

    @Test
    void aDrawnNumberSaysNothingAndIsNoNumberForASpreadsheet() {
        Random random = new Random(7);
        Set<StudyId> drawn = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            StudyId id = StudyId.draw(random);
            assertThat(id.value()).matches("S-[0-9A-HJKMNP-TV-Z]{10}");
            drawn.add(id);
        }
        assertThat(drawn).hasSize(20_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new StudyId("D-0001"));
    }

    @Test
    void fewerThanFivePatientsAreASmallCellHoweverOftenTreated() {
        var count = new SmallCells.Count();
        Traits four = Traits.of(Sex.FEMALE, 64, "a");
        Traits five = Traits.of(Sex.MALE, 95, "a");
        for (int i = 0; i < 20; i++) {
            count.add("P" + i % 4, four);
            count.add("P" + i % 5, five);
        }
        count.add("P1", Traits.of(null, null, null));
        SmallCells found = count.result();
        assertThat(found.cells()).isEqualTo(3);
        assertThat(found.few())
                .containsExactly(
                        new SmallCells.Cell(new Traits(null, null, null), 1),
                        new SmallCells.Cell(new Traits(Sex.FEMALE, 60, "a"), 4));
        assertThat(five.decade()).isEqualTo(90);
        assertThat(Traits.of(Sex.MALE, 9, "a").decade()).isZero();
    }
}
