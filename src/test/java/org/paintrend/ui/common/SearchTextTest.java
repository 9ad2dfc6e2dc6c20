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
        assertThat(SearchText.Query.of("ay demo").matches(SearchText.searchable("demo, ayse d-0007")))
                .isTrue();
        assertThat(SearchText.Query.of("0007").matches(SearchText.searchable("demo, ayse d-0007")))
                .isTrue();
        assertThat(SearchText.Query.of("ist").matches(SearchText.searchable("europe/istanbul")))
                .isTrue();
        assertThat(SearchText.Query.of("se").matches(SearchText.searchable("demo, ayse d-0007")))
                .isFalse();
    }
}
