package org.paintrend.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.domain.Seeds;

class FormulaGuardTest {
    private static final String LETTERS = "''''=+-@\t\r\nağİ\" ,;=1";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+90 555", "-3", "@SUM(A1)", "\tx", "\rx", "'=1", "''=1", "'+"})
    void what_a_spreadsheet_could_run_is_written_behind_an_apostrophe(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.unguard("'" + text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ayşe", "'s Graven", "''", "a=1", " =1", "5-6"})
    void other_text_stays_as_it_is(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguard(text)).isEmpty();
    }

    @Test
    void every_text_comes_back() {
        Seeds.many(random -> {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String written = FormulaGuard.guard(text.toString());
            assertThat(written)
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-")
                    .doesNotStartWith("@");
            assertThat(FormulaGuard.unguard(written).orElse(written)).isEqualTo(text.toString());
        });
    }
}
