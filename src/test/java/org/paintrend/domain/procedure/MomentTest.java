package org.paintrend.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aTimeTheClockWasPutForwardOverIsRefused() {
        LocalDateTime never = LocalDateTime.parse("2026-03-29T02:30");
        assertThat(LocalTimes.occurrences(never, BERLIN)).isZero();
        assertThatThrownBy(() -> Moment.at(never, BERLIN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofATimeThatOccursTwiceItIsTheEarlier() {
        LocalDateTime twice = LocalDateTime.parse("2026-10-25T02:30");
        assertThat(LocalTimes.occurrences(twice, BERLIN)).isEqualTo(2);
        assertThat(Moment.at(twice, BERLIN).instant()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void daysAreThoseOfTheProceduresOwnZone() {
        Moment late = Moment.at(LocalDateTime.parse("2026-03-02T23:50"), BERLIN);
        assertThat(late.date()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(late.dayOf(late.instant().plus(Duration.ofMinutes(20)))).isEqualTo(1);
        assertThat(late.dayOf(late.instant().minus(Duration.ofDays(1)))).isEqualTo(-1);
    }

    @Test
    void aDayOfTwentyThreeHoursIsOneDay() {
        Moment before = Moment.on(LocalDate.of(2026, 3, 28), BERLIN);
        assertThat(Duration.between(before.startOfDay(1), before.startOfDay(2))).isEqualTo(Duration.ofHours(23));
        assertThat(before.dayOf(before.startOfDay(2))).isEqualTo(2);
    }

    @Test
    void minutesAreWholeAndNegativeBefore() {
        Moment at = Moment.at(LocalDateTime.parse("2026-03-02T09:30"), BERLIN);
        assertThat(at.minutesTo(at.instant().plusSeconds(119))).isEqualTo(1);
        assertThat(at.minutesTo(at.instant().minusSeconds(1))).isEqualTo(-1);
    }
}
