package org.paintrend.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.Seeds;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.MonthlyRates.Month;
import org.paintrend.domain.cohort.MonthlyRates.Signal;
import org.paintrend.domain.statistics.Interval;
import org.paintrend.domain.statistics.Proportion;

class MonthlyRatesTest {
    @Test
    void everyMonthFromTheFirstToTheLastHasItsPlace() {
        Cohort cohort = new Cohorts()
                .add(LocalDate.of(2025, 11, 30), "8 - - 4", "8 - - 8", "0 - - 0")
                .add(LocalDate.of(2026, 2, 1), "8 - - -")
                .cohort();
        MonthlyRates rates = of(cohort);
        assertThat(rates.months())
                .containsExactly(
                        new Month(YearMonth.of(2025, 11), 3, new Proportion(1, 2), 0),
                        new Month(YearMonth.of(2025, 12), 0, new Proportion(0, 0), 0),
                        new Month(YearMonth.of(2026, 1), 0, new Proportion(0, 0), 0),
                        new Month(YearMonth.of(2026, 2), 1, new Proportion(0, 1), 0));
        assertThat(rates.all()).isEqualTo(new Proportion(1, 3));
        assertThat(rates.limits(rates.months().get(1))).isEmpty();
    }

    @Test
    void theLimitsAreThoseOfAControlChart() {
        MonthlyRates rates = of(Cohorts.unsteady());
        assertThat(rates.all()).isEqualTo(new Proportion(120, 240));
        Interval limits = rates.limits(rates.months().getFirst()).orElseThrow();
        // R: qcc(rep(10, 12), sizes = 20, type = "p")$limits has 0.5 - 3 sqrt(0.25 / 20) = 0.1645898 and 0.8354102.
        assertThat(limits.low()).isCloseTo(0.1645898, within(1e-7));
        assertThat(limits.high()).isCloseTo(0.8354102, within(1e-7));
        assertThat(rates.months().stream().map(rates::signal).toList())
                .isEqualTo(List.of(
                        Signal.NONE,
                        Signal.NONE,
                        Signal.NONE,
                        Signal.ABOVE,
                        Signal.NONE,
                        Signal.NONE,
                        Signal.NONE,
                        Signal.NONE,
                        Signal.BELOW,
                        Signal.NONE,
                        Signal.NONE,
                        Signal.NONE));
    }

    @Test
    void whatIsOpenIsCountedAndEntersNoRate() {
        Cohort cohort = new Cohorts()
                .lookedAt(LocalDate.of(2026, 4, 20))
                .add(LocalDate.of(2025, 12, 1), "8 - - 2")
                .add(LocalDate.of(2026, 3, 2), "8 2 2 -", "8 - - 2", "0 - - -")
                .cohort();
        MonthlyRates rates = of(cohort);
        assertThat(rates.months().getLast()).isEqualTo(new Month(YearMonth.of(2026, 3), 3, new Proportion(0, 0), 2));
        assertThat(rates.all()).isEqualTo(new Proportion(1, 1));
        assertThat(rates.countable().open()).isEqualTo(2);
    }

    @Test
    void theMonthsTogetherAreThePrimaryRateAndLimitsHoldTheCentre() {
        MonthlyRates reference = of(Cohorts.reference());
        assertThat(reference.all()).isEqualTo(new Proportion(66, 238));
        assertThat(reference.months()).hasSize(17);
        Seeds.many(random -> {
            Cohorts cohorts = new Cohorts();
            for (int i = random.nextInt(20); i >= 0; i--) {
                String after = random.nextInt(4) == 0 ? "-" : String.valueOf(random.nextInt(11));
                cohorts.add(
                        LocalDate.of(2025, 1, 1).plusDays(random.nextInt(300)), random.nextInt(11) + " - - " + after);
            }
            MonthlyRates rates = of(cohorts.cohort());
            assertThat(rates.months().stream()
                            .mapToInt(month -> month.rate().of())
                            .sum())
                    .isEqualTo(rates.all().of());
            assertThat(rates.months().stream()
                            .mapToInt(month -> month.rate().count())
                            .sum())
                    .isEqualTo(rates.all().count());
            rates.months()
                    .forEach(month -> rates.limits(month).ifPresent(limits -> {
                        assertThat(limits.low()).isBetween(0.0, rates.all().value());
                        assertThat(limits.high()).isBetween(rates.all().value(), 1.0);
                    }));
        });
    }

    private static MonthlyRates of(Cohort cohort) {
        return MonthlyRates.of(cohort, Instrument.NRS).orElseThrow();
    }
}
