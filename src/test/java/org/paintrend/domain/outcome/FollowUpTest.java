package org.paintrend.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.ProcedureStatus;

class FollowUpTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-15T23:59, 3w, NOT_DUE", "2026-03-16T00:00, 3w, OPEN", "2026-03-23T23:59, 3w, OPEN",
        "2026-03-24T00:00, 3w, OVERDUE", "2026-03-30T23:59, 3w, OVERDUE", "2026-03-31T00:00, 3w, MISSED",
        "2026-03-02T09:59, 1h, NOT_DUE", "2026-03-02T10:00, 1h, OPEN", "2026-03-02T10:31, 1h, OVERDUE",
        "2026-03-02T11:30, 1h, OVERDUE", "2026-03-02T11:31, 1h, MISSED"
    })
    void statusChangesAtTheExactMinute(String now, String timepoint, VisitStatus expected) {
        assertThat(new Given().now(now).visit(timepoint).status()).isEqualTo(expected);
    }

    @Test
    void ofACancelledProcedureNothingIsDueAndItsBaselineStays() {
        Given cancelled = new Given().status(ProcedureStatus.CANCELLED).now("2026-03-01T10:00");
        assertThat(cancelled.episode().followUp().visits())
                .extracting(Visit::status)
                .containsOnly(VisitStatus.CANCELLED);
        assertThat(cancelled.dayOnly().visit("1h").status()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(cancelled.nrs("pre", 7).visit("pre").status()).isEqualTo(VisitStatus.OBSERVED);
        assertThat(cancelled.episode().followUp().nextDue()).isEmpty();
    }

    @Test
    void zeroIsObserved() {
        Visit visit = new Given().nrs("3w", 0).visit("3w");
        assertThat(visit.status()).isEqualTo(VisitStatus.OBSERVED);
        assertThat(visit.score(Instrument.NRS)).isZero();
        assertThat(visit.score(Instrument.LANSS)).isNull();
    }

    @Test
    void theNearestToTheTargetCountsAndOfEquallyNearTheLater() {
        Visit visit = new Given()
                .nrsAt("3w", "2026-03-21T10:00", 5)
                .nrsAt("3w", "2026-03-25T10:00", 4)
                .nrsAt("3w", "2026-03-28T10:00", 3)
                .visit("3w");
        assertThat(visit.score(Instrument.NRS)).isEqualTo(4);
        assertThat(visit.others()).hasSize(2);
    }

    @Test
    void ofSeveralBaselinesTheLatestCounts() {
        Given given = new Given().nrsAt("pre", "2026-03-02T09:00", 7).nrsAt("pre", "2026-02-10T09:00", 9);
        assertThat(given.visit("pre").score(Instrument.NRS)).isEqualTo(7);
    }

    @Test
    void inWindowCountsBeforeTimeNotRecordedBeforeLate() {
        Given given = new Given().assigned("3w", "2026-04-02T10:00", 1, "was abroad");
        assertThat(given.visit("3w").placement()).isEqualTo(Placement.LATE);
        given.nrs("3w", 2);
        assertThat(given.visit("3w").placement()).isEqualTo(Placement.TIME_NOT_RECORDED);
        given.nrsAt("3w", "2026-03-16T10:00", 3);
        assertThat(given.visit("3w").placement()).isEqualTo(Placement.IN_WINDOW);
    }

    @Test
    void aScoreCountsBeforeAnAbsence() {
        Given given = new Given().absent("12w", AbsenceReason.UNREACHABLE);
        assertThat(given.visit("12w").status()).isEqualTo(VisitStatus.ABSENT);
        given.nrs("12w", 4);
        assertThat(given.visit("12w").status()).isEqualTo(VisitStatus.OBSERVED);
    }

    @Test
    void aRecalledBaselineCountsOnlyWhenAClinicianSaysSo() {
        assertThat(new Given().nrsAt("pre", "2026-03-02T12:00", 8).visit("pre").counted())
                .isNull();
        Visit accepted = new Given()
                .assigned("pre", "2026-03-02T12:00", 8, "told at discharge")
                .visit("pre");
        assertThat(accepted.placement()).isEqualTo(Placement.RECALLED);
        assertThat(accepted.score(Instrument.NRS)).isEqualTo(8);
    }

    @Test
    void nobodyMissesAVisitAfterTheCourseEnded() {
        Given given = new Given().ended(new CourseEnd(CourseEndKind.SURGERY, LocalDate.of(2026, 4, 20)));
        assertThat(given.visit("3w").status()).isEqualTo(VisitStatus.MISSED);
        assertThat(given.visit("12w").status()).isEqualTo(VisitStatus.ENDED);
        assertThat(given.episode().followUp().nextDue()).isEmpty();
    }

    @Test
    void aWindowThatIsOpenWhenTheCourseEndsIsNotMissedLater() {
        Given given = new Given().ended(new CourseEnd(CourseEndKind.DEATH, LocalDate.of(2026, 5, 20)));
        assertThat(given.visit("12w").status()).isEqualTo(VisitStatus.ENDED);
    }

    @Test
    void aScoreFromAfterTheDayTheCourseEndedIsKeptAndDoesNotCount() {
        Given given = new Given()
                .nrsAt("3w", "2026-03-20T23:59", 4)
                .nrsAt("3w", "2026-03-21T00:00", 1)
                .nrsAt("12w", "2026-05-25T10:00", 0)
                .ended(new CourseEnd(CourseEndKind.REPEAT, LocalDate.of(2026, 3, 20)));
        assertThat(given.visit("3w").score(Instrument.NRS)).isEqualTo(4);
        assertThat(given.visit("3w").others()).hasSize(1);
        assertThat(given.visit("12w").status()).isEqualTo(VisitStatus.ENDED);
        assertThat(given.visit("12w").counted()).isNull();
        assertThat(given.visit("12w").others()).hasSize(1);
    }

    @Test
    void aScoreWithoutATimeCountsUnlessItsWindowOpenedOnlyAfterTheCourseHadEnded() {
        var ended = new CourseEnd(CourseEndKind.REPEAT, LocalDate.of(2026, 3, 20));
        Given given = new Given().nrs("3w", 4).nrs("12w", 3).ended(ended);
        assertThat(given.visit("3w").score(Instrument.NRS)).isEqualTo(4);
        assertThat(given.visit("12w").status()).isEqualTo(VisitStatus.ENDED);
        assertThat(given.visit("12w").counted()).isNull();
        assertThat(given.visit("12w").others()).hasSize(1);
    }

    @Test
    void whyAVisitBeforeTheEndWasMissedMayBeNotedAfterwards() {
        Given given = new Given()
                .absentAt("3w", "2026-04-25T10:00", AbsenceReason.UNREACHABLE)
                .absentAt("12w", "2026-04-25T10:00", AbsenceReason.UNREACHABLE)
                .ended(new CourseEnd(CourseEndKind.SURGERY, LocalDate.of(2026, 4, 20)));
        assertThat(given.visit("3w").status()).isEqualTo(VisitStatus.ABSENT);
        assertThat(given.visit("12w").status()).isEqualTo(VisitStatus.ENDED);
    }

    @Test
    void aPlannedProcedureHasNoCourseAndCallsNobody() {
        Given given = new Given().status(ProcedureStatus.PLANNED).now("2026-03-20T10:00");
        assertThat(given.episode().course()).isNull();
        assertThat(given.episode().followUp().nextDue()).isEmpty();
        assertThat(given.visit("pre").status()).isEqualTo(VisitStatus.OPEN);
        assertThat(given.visit("3w").status()).isEqualTo(VisitStatus.NOT_DUE);
    }

    @Test
    void withoutAClockTimeTheMinutesAfterAProcedureAreUnknownButNotBeforeIt() {
        Given given = new Given().dayOnly().now("2026-03-20T10:00");
        assertThat(given.visit("1h").status()).isEqualTo(VisitStatus.NO_WINDOW);
        assertThat(given.status(ProcedureStatus.PLANNED).visit("1h").status()).isEqualTo(VisitStatus.NOT_DUE);
    }

    @Test
    void theNextDueIsTheFirstThatCanStillBeAsked() {
        assertThat(new Given().now("2026-03-20T10:00").episode().followUp().nextDue())
                .map(visit -> visit.timepoint().id())
                .contains("3w");
    }

    @Test
    void aTimeOutsideEveryWindowOffersTheNearestFree() {
        Episode episode = new Given().nrs("12w", 3).episode();
        assertThat(Timing.of(episode, Given.at("2026-04-05T10:00")).offers().stream()
                        .map(Timepoint::id))
                .startsWith("3w")
                .endsWith("pre")
                .doesNotContain("12w");
        assertThat(Timing.of(episode, Given.at("2026-03-22T10:00")).timepoint())
                .extracting(Timepoint::id)
                .isEqualTo("3w");
    }
}
