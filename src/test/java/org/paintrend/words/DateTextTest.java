package org.paintrend.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private final Words english = Words.in(Locale.ENGLISH);
    private final Words turkish = Words.in(Locale.of("tr"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-03",
                "3.11.2026",
                "03.11.2026",
                "3 Nov 2026",
                " 3 nov 2026 ",
                "3 November 2026",
                "3 11 2026",
                "03  11 2026"
            })
    void readsADateAsItIsTyped(String typed) {
        assertThat(new DateText(english).read(typed)).contains(LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/11/2026",
                "31.2.2026",
                "11-3-2026",
                "3/25/1960",
                "12/1/1960",
                "31/2/1960",
                "3.11.26",
                "3 11 26",
                "3 Kas",
                "",
                "today"
            })
    void readsNothingThatCouldMeanAnotherDay(String typed) {
        assertThat(new DateText(english).read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25/3/1960", "25-3-1960", "25.3.1960", "25 3 1960"})
    void readsWhatCanMeanOneDayAloneWhateverStandsBetween(String typed) {
        assertThat(new DateText(english).read(typed)).contains(LocalDate.of(1960, 3, 25));
        assertThat(new DateText(turkish).read(typed)).contains(LocalDate.of(1960, 3, 25));
        assertThat(new DateText(english).read("3/3/1960")).contains(LocalDate.of(1960, 3, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 Kas 2026", "3 kasım 2026", "3.11.2026"})
    void readsTheMonthsOfTheLanguage(String typed) {
        assertThat(new DateText(turkish).read(typed)).contains(LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2026-02-28", "2026-05-01", "2026-09-09", "2026-12-31"})
    void readsWhatTheProgramItselfWrites(LocalDate date) {
        assertThat(new DateText(english).read(english.date(date))).contains(date);
        assertThat(new DateText(turkish).read(turkish.date(date))).contains(date);
    }
}
