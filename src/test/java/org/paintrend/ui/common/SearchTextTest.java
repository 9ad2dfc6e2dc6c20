package org.paintrend.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SearchTextTest {
    @Test
    void accentsAndTheTwoTurkishLettersMakeNoDifference() {
        assertThat(SearchText.of(" Işıl ÖZGÜR İnce ")).isEqualTo(SearchText.of("isil ozgur ince"));
    }

    @Test
    void everyWordBeginsAWord() {
        assertThat(SearchText.matches("demo, ayse d-0007", "ay demo")).isTrue();
        assertThat(SearchText.matches("demo, ayse d-0007", "0007")).isTrue();
        assertThat(SearchText.matches("europe/istanbul", "ist")).isTrue();
        assertThat(SearchText.matches("demo, ayse d-0007", "se")).isFalse();
    }
}
