package org.paintrend.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paintrend.domain.followup.Cases.BERLIN;
import static org.paintrend.domain.followup.Cases.ISTANBUL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.Seeds;
import org.paintrend.domain.assessment.Window;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;

/** To the second: which group a visit stands in. */
class DueGroupTest {
    /** The last second of a state and the first of the next. */
    @ParameterizedTest
    @CsvSource({
        // 1 hour after 9:30: open from 10:00, target 10:30, overdue from 10:31, closed from 11:31.
        "1h, 2026-03-02T09:30:00, TODAY",
        "1h, 2026-03-02T09:59:59, TODAY",
        "1h, 2026-03-02T10:30:59, TODAY",
        "1h, 2026-03-02T10:31:00, OVERDUE",
        "1h, 2026-03-02T11:30:59, OVERDUE",
        "1h, 2026-03-02T11:31:00, JUST_MISSED",
        "1h, 2026-03-16T11:30:59, JUST_MISSED",
        "1h, 2026-03-16T11:31:00, -",
        // 3 weeks: day 14 is 16 March, the target 23 March, day 28 is 30 March.
        "3w, 2026-03-02T09:30:00, LATER",
        "3w, 2026-03-15T23:59:59, LATER",
        "3w, 2026-03-16T00:00:00, NEXT_7_DAYS",
        "3w, 2026-03-22T23:59:59, NEXT_7_DAYS",
        "3w, 2026-03-23T00:00:00, TODAY",
        "3w, 2026-03-23T23:59:59, TODAY",
        "3w, 2026-03-24T00:00:00, OVERDUE",
        "3w, 2026-03-30T23:59:59, OVERDUE",
        "3w, 2026-03-31T00:00:00, JUST_MISSED",
        "3w, 2026-04-13T23:59:59, JUST_MISSED",
        "3w, 2026-04-14T00:00:00, -",
        // 12 weeks: the target is 25 May; the window is open from 11 May.
        "12w, 2026-05-11T00:00:00, LATER",
        "12w, 2026-05-17T23:59:59, LATER",
        "12w, 2026-05-18T00:00:00, NEXT_7_DAYS",
        "12w, 2026-06-08T23:59:59, OVERDUE",
        "12w, 2026-06-09T00:00:00, JUST_MISSED"
    })
    void changesExactlyAtItsBoundary(String timepoint, String now, String group) {
        assertThat(groupOf("2026-03-02T09:30", ISTANBUL, timepoint, Cases.at(now)))
                .isEqualTo(group);
    }

    /** In Berlin the clock goes forward on 29 March 2026 and back on 25 October 2026: days have 23 and 25 hours. */
    @ParameterizedTest
    @CsvSource({
        // The target is 29 March itself: its day begins at 23:00 UTC and ends at 22:00 UTC.
        "2026-03-08T09:30, 3w, 2026-03-28T22:59:59Z, NEXT_7_DAYS",
        "2026-03-08T09:30, 3w, 2026-03-28T23:00:00Z, TODAY",
        "2026-03-08T09:30, 3w, 2026-03-29T21:59:59Z, TODAY",
        "2026-03-08T09:30, 3w, 2026-03-29T22:00:00Z, OVERDUE",
        // Closes on 5 April, in summer time.
        "2026-03-08T09:30, 3w, 2026-04-05T21:59:59Z, OVERDUE",
        "2026-03-08T09:30, 3w, 2026-04-05T22:00:00Z, JUST_MISSED",
        // Missed for 14 local days: from 25 March, 0:00 winter time, to 8 April, 0:00 summer time.
        "2026-02-24T09:30, 3w, 2026-03-24T22:59:59Z, OVERDUE",
        "2026-02-24T09:30, 3w, 2026-03-24T23:00:00Z, JUST_MISSED",
        "2026-02-24T09:30, 3w, 2026-04-07T21:59:59Z, JUST_MISSED",
        "2026-02-24T09:30, 3w, 2026-04-07T22:00:00Z, -",
        // The target is 25 October: 25 hours long.
        "2026-10-04T09:30, 3w, 2026-10-24T21:59:59Z, NEXT_7_DAYS",
        "2026-10-04T09:30, 3w, 2026-10-24T22:00:00Z, TODAY",
        "2026-10-04T09:30, 3w, 2026-10-25T22:59:59Z, TODAY",
        "2026-10-04T09:30, 3w, 2026-10-25T23:00:00Z, OVERDUE",
        // An hour is an hour while the clock is put forward at 2:00, and back at 3:00.
        "2026-03-29T01:30, 1h, 2026-03-29T01:30:59Z, TODAY",
        "2026-03-29T01:30, 1h, 2026-03-29T01:31:00Z, OVERDUE",
        "2026-10-25T01:30, 1h, 2026-10-25T00:30:59Z, TODAY",
        "2026-10-25T01:30, 1h, 2026-10-25T00:31:00Z, OVERDUE"
    })
    void countsTheDaysOfAZoneThatChangesItsClock(String done, String timepoint, String now, String group) {
        assertThat(groupOf(done, BERLIN, timepoint, Instant.parse(now))).isEqualTo(group);
    }

    /** At 23:30 the target of the hour lies on the next date, and it is still the work of now once its window opens. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T23:59:59, NEXT_7_DAYS",
        "2026-03-03T00:00:00, TODAY",
        "2026-03-03T00:30:59, TODAY",
        "2026-03-03T00:31:00, OVERDUE",
        "2026-03-03T01:31:00, JUST_MISSED"
    })
    void anHourOverMidnight(String now, String group) {
        assertThat(groupOf("2026-03-02T23:30", ISTANBUL, "1h", Cases.at(now))).isEqualTo(group);
    }

    @Test
    void anHourThatBeginsTomorrowIsOfTheNextDays() {
        assertThat(groupOf("2026-03-02T23:45", ISTANBUL, "1h", Cases.at("2026-03-02T23:50:00")))
                .isEqualTo("NEXT_7_DAYS");
        assertThat(groupOf("2026-03-02T23:15", ISTANBUL, "1h", Cases.at("2026-03-02T23:44:59")))
                .isEqualTo("NEXT_7_DAYS");
        assertThat(groupOf("2026-03-02T23:15", ISTANBUL, "1h", Cases.at("2026-03-02T23:45:00")))
                .as("open before midnight")
                .isEqualTo("TODAY");
    }

    /** One instant, two dates: in Istanbul it is already the day after the target, in Berlin still the target. */
    @Test
    void readsTheCalendarOfTheProceduresOwnZone() {
        Instant now = Instant.parse("2026-01-22T21:30:00Z");
        assertThat(groupOf("2026-01-01T12:00", ISTANBUL, "3w", now)).isEqualTo("OVERDUE");
        assertThat(groupOf("2026-01-01T12:00", BERLIN, "3w", now)).isEqualTo("TODAY");
    }

    /** Whatever the procedure and the clock: the group follows from the status, and moves only where it says so. */
    @Test
    void aRowStaysWhereItIsUntilTheNextChange() {
        Seeds.many(random -> {
            ZoneId zone = random.nextBoolean() ? ISTANBUL : BERLIN;
            LocalDateTime done = LocalDateTime.parse("2026-01-01T04:00")
                    .plusMinutes(random.nextInt(300) * 1440L + random.nextInt(1000));
            Instant now = done.atZone(zone).toInstant().plusSeconds(random.nextInt(130 * 86_400));
            Cases given = Cases.done(done.toString(), zone);
            Episode episode = given.asOf(now);
            for (Visit visit : episode.followUp().afterwards()) {
                Optional<DueGroup> group =
                        DueGroup.of(visit, episode.procedure().at(), now);
                Window window = Objects.requireNonNull(visit.window());
                assertThat(group.isEmpty() || group.get() == DueGroup.JUST_MISSED)
                        .isEqualTo(visit.status() == VisitStatus.MISSED);
                assertThat(group.filter(one -> one == DueGroup.OVERDUE).isPresent())
                        .isEqualTo(visit.status() == VisitStatus.OVERDUE);
                Optional<Instant> change = DueGroup.nextChange(window, zone, now);
                assertThat(change).hasValueSatisfying(next -> {
                    Instant before = now.plus(Duration.between(now, next)
                            .multipliedBy(random.nextInt(1000))
                            .dividedBy(1000));
                    assertThat(group(given, visit.timepoint().id(), before)).isEqualTo(group);
                });
            }
        });
    }

    @Test
    void nobodyAsksForABaselineOrForMinutesNobodyKnows() {
        Instant now = Cases.at("2026-03-02T10:00");
        Episode episode = Cases.done().asOf(now);
        assertThat(DueGroup.of(
                        episode.followUp().baseline(), episode.procedure().at(), now))
                .isEmpty();
        assertThat(List.of(DueGroup.values()))
                .filteredOn(DueGroup::isPressing)
                .containsExactly(DueGroup.OVERDUE, DueGroup.TODAY);
    }

    private static String groupOf(String done, ZoneId zone, String timepoint, Instant now) {
        return group(Cases.done(done, zone), timepoint, now).map(Enum::name).orElse("-");
    }

    private static Optional<DueGroup> group(Cases given, String timepoint, Instant now) {
        Episode episode = given.asOf(now);
        return DueGroup.of(
                episode.followUp().visit(timepoint).orElseThrow(),
                episode.procedure().at(),
                now);
    }
}
