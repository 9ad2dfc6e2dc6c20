package org.paintrend.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Side;

class ProcedureNamesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            en, leg,        LEFT,  Left leg
            en, left knee,  LEFT,  Left knee
            en, LEFT knee,  LEFT,  LEFT knee
            en, leftover,   LEFT,  Left leftover
            en, left,       LEFT,  Left
            en, right hip,  LEFT,  Left right hip
            en, leg,        ,      Leg
            en, ,           RIGHT, Right
            tr, Sol diz,    LEFT,  Sol diz
            tr, diz,        LEFT,  Sol diz
            """)
    void aTargetSaysItsSideOnce(String language, String site, Side side, String said) {
        var names = new ProcedureNames(Words.in(Locale.of(language)), List.of());
        assertThat(names.target(new PainTarget(site, side))).isEqualTo(said);
    }
}
