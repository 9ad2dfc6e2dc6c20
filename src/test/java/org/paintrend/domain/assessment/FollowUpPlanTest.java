package org.paintrend.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.procedure.Moment;

class FollowUpPlanTest {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private final FollowUpPlan plan = FollowUpPlan.standard();

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T00:00, pre", "2026-01-30T23:59, none", "2026-03-02T09:30, pre", "2026-03-02T09:31, none",
        "2026-03-02T09:59, none", "2026-03-02T10:00, 1h", "2026-03-02T11:30, 1h", "2026-03-02T11:31, none",
        "2026-03-15T23:59, none", "2026-03-16T00:00, 3w", "2026-03-30T23:59, 3w", "2026-03-31T00:00, none",
        "2026-05-10T23:59, none", "2026-05-11T00:00, 12w", "2026-06-08T23:59, 12w", "2026-06-09T00:00, none"
    })
    void windowsBeginAndEndToTheMinute(LocalDateTime local, String expected) {
        Moment procedure = Moment.at(LocalDateTime.parse("2026-03-02T09:30"), ISTANBUL);
        Optional<String> found =
                plan.at(procedure, local.atZone(ISTANBUL).toInstant()).map(Timepoint::id);
        assertThat(found.orElse("none")).isEqualTo(expected);
    }

    @Test
    void overdueBeginsAfterTheTargetDayAndAMinuteAfterTheTargetMinute() {
        Moment procedure = Moment.at(LocalDateTime.parse("2026-03-02T09:30"), ISTANBUL);
        assertThat(window("3w", procedure).overdueFrom()).isEqualTo(at("2026-03-24T00:00", ISTANBUL));
        assertThat(window("1h", procedure).overdueFrom()).isEqualTo(at("2026-03-02T10:31", ISTANBUL));
    }

    @Test
    void windowsFollowTheZonesCalendarOverAChangeOfTheClock() {
        Moment procedure = Moment.on(LocalDate.of(2026, 3, 15), BERLIN);
        assertThat(window("3w", procedure).opens()).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(window("3w", procedure).closes()).isEqualTo(Instant.parse("2026-04-12T22:00:00Z"));
    }

    @Test
    void whereOnlyTheDayIsKnownThereIsNoOneHourWindowAndTheWholeDayIsBaseline() {
        Moment procedure = Moment.on(LocalDate.of(2026, 3, 2), ISTANBUL);
        assertThat(plan.timepoint("1h").orElseThrow().window(procedure)).isEmpty();
        assertThat(plan.at(procedure, at("2026-03-02T18:00", ISTANBUL)).map(Timepoint::id))
                .contains("pre");
    }

    @Test
    void aWeekOrMoreAfterIsTherapeutic() {
        assertThat(plan.timepoints().stream().filter(Timepoint::isTherapeutic).map(Timepoint::id))
                .containsExactly("3w", "12w");
    }

    @Test
    void windowsNeverOverlap() {
        Timepoint pre = plan.baseline();
        assertThatThrownBy(() -> new FollowUpPlan(2, List.of(pre, days("2w", 14, 10, 18), days("3w", 21, 18, 28))))
                .hasMessageContaining("2w and 3w overlap");
        assertThatThrownBy(() -> new FollowUpPlan(2, List.of(pre, minutes("1h", 60, 30, 120), days("1d", 1, 1, 1))))
                .hasMessageContaining("1h and 1d overlap");
        assertThatThrownBy(() -> new FollowUpPlan(2, List.of(days("2w", 14, 10, 18))))
                .hasMessageContaining("baseline");
        assertThat(new FollowUpPlan(
                                2,
                                List.of(
                                        pre,
                                        minutes("1h", 60, 30, 120),
                                        minutes("24h", 1440, 1200, 1680),
                                        days("3w", 21, 14, 28)))
                        .timepoints())
                .hasSize(4);
    }

    private Window window(String id, Moment procedure) {
        return plan.timepoint(id).orElseThrow().window(procedure).orElseThrow();
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static Timepoint days(String id, int target, int from, int to) {
        return new Timepoint(id, Timepoint.Unit.DAYS, target, from, to, Set.of(Instrument.NRS));
    }

    private static Timepoint minutes(String id, int target, int from, int to) {
        return new Timepoint(id, Timepoint.Unit.MINUTES, target, from, to, Set.of(Instrument.NRS));
    }
}
