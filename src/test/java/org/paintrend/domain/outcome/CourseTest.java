package org.paintrend.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.Seeds;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;

class CourseTest {
    @Test
    void sustainedWhenRespondingAtEveryTherapeuticVisitObserved() {
        Course course = new Given().nrs("pre", 8).nrs("3w", 4).nrs("12w", 2).course();
        assertThat(course.kind()).isEqualTo(CourseKind.SUSTAINED);
        assertThat(course.flag()).isEqualTo(Flag.RESPONDER);
        assertThat(course.sustainedSince()).map(visit -> visit.timepoint().id()).contains("3w");
    }

    @Test
    void lateWhenRespondingOnlyAtTheEnd() {
        assertThat(new Given().nrs("pre", 8).nrs("3w", 7).nrs("12w", 2).course().kind())
                .isEqualTo(CourseKind.LATE);
    }

    @Test
    void earlierUnknownWhenNothingTherapeuticWasObservedBefore() {
        Given responder = new Given().nrs("pre", 8).nrs("1h", 1);
        assertThat(responder.nrs("12w", 2).course().kind()).isEqualTo(CourseKind.RESPONDER_EARLIER_UNKNOWN);
        Given not = new Given().nrs("pre", 8).nrs("1h", 1);
        assertThat(not.nrs("12w", 7).course().kind()).isEqualTo(CourseKind.NON_RESPONDER_EARLIER_UNKNOWN);
    }

    @Test
    void lostWhenAnsweredEarlierAndNoMore() {
        Course course = new Given().nrs("pre", 8).nrs("3w", 4).nrs("12w", 6).course();
        assertThat(course.kind()).isEqualTo(CourseKind.LOST);
        assertThat(course.flag()).isEqualTo(Flag.NON_RESPONDER);
    }

    @Test
    void theOneHourResponseStandsApart() {
        Course course = new Given()
                .nrs("pre", 8)
                .nrs("1h", 0)
                .nrs("3w", 8)
                .nrs("12w", 8)
                .course();
        assertThat(course.kind()).isEqualTo(CourseKind.NONE);
        assertThat(course.immediate()).isTrue();
    }

    @Test
    void pendingWhileThePrimaryVisitCanStillCome() {
        Course soFar = new Given()
                .nrs("pre", 8)
                .nrs("1h", 1)
                .nrs("3w", 5)
                .now("2026-06-08T23:59")
                .course();
        assertThat(soFar.kind()).isEqualTo(CourseKind.PENDING);
        assertThat(soFar.latestTherapeutic().map(soFar::response)).contains(Response.PARTIAL);
        Course oneHour =
                new Given().nrs("pre", 8).nrs("1h", 1).now("2026-03-03T09:00").course();
        assertThat(oneHour.immediateOnly()).isTrue();
        assertThat(oneHour.flag()).isEqualTo(Flag.PENDING);
    }

    @Test
    void unknownWhenThePrimaryVisitWasMissedOrIsAbsentOrHasNoScore() {
        assertThat(new Given().nrs("pre", 8).nrs("3w", 1).course().kind()).isEqualTo(CourseKind.UNKNOWN);
        assertThat(new Given()
                        .nrs("pre", 8)
                        .absent("12w", AbsenceReason.DECLINED)
                        .now("2026-05-20T10:00")
                        .course()
                        .kind())
                .isEqualTo(CourseKind.UNKNOWN);
        assertThat(new Given().nrs("pre", 8).lanss("12w", 3).course().kind()).isEqualTo(CourseKind.UNKNOWN);
    }

    @Test
    void stillPendingWhenOnlyTheOtherInstrumentWasTakenAndTheWindowIsOpen() {
        assertThat(new Given()
                        .nrs("pre", 8)
                        .lanss("12w", 3)
                        .now("2026-05-20T10:00")
                        .course()
                        .kind())
                .isEqualTo(CourseKind.PENDING);
    }

    @Test
    void notEvaluableWithoutABaselineAboveZero() {
        assertThat(new Given().nrs("pre", 0).nrs("12w", 0).course().kind()).isEqualTo(CourseKind.NOT_EVALUABLE);
        assertThat(new Given().nrs("3w", 3).nrs("12w", 3).course().kind()).isEqualTo(CourseKind.NOT_EVALUABLE);
    }

    @Test
    void endedEarlyByWhatCameBeforeThePrimaryVisit() {
        CourseEnd surgery = new CourseEnd(CourseEndKind.SURGERY, LocalDate.of(2026, 4, 20));
        assertThat(new Given()
                        .nrs("pre", 8)
                        .nrs("3w", 2)
                        .ended(surgery)
                        .course()
                        .kind())
                .isEqualTo(CourseKind.ENDED_EARLY);
        CourseEnd after = new CourseEnd(CourseEndKind.DEATH, LocalDate.of(2026, 6, 10));
        assertThat(new Given().nrs("pre", 8).ended(after).course().kind()).isEqualTo(CourseKind.UNKNOWN);
    }

    @Test
    void theEffectOfARepeatDoesNotMakeTheFirstCourseSustained() {
        Course course = new Given()
                .nrs("pre", 8)
                .nrsAt("3w", "2026-03-23T10:00", 3)
                .nrsAt("12w", "2026-05-25T10:00", 1)
                .ended(new CourseEnd(CourseEndKind.REPEAT, LocalDate.of(2026, 5, 11)))
                .course();
        assertThat(course.kind()).isEqualTo(CourseKind.ENDED_EARLY);
    }

    @Test
    void byBothInstrumentsTheWeakerDecides() {
        ResponderRule both = new ResponderRule(2, RuleInstrument.BOTH, 50, "12w");
        Course course = new Given()
                .rule(both)
                .both("pre", 8, 20)
                .both("3w", 2, 5)
                .both("12w", 2, 13)
                .course();
        assertThat(course.kind()).isEqualTo(CourseKind.LOST);
        assertThat(course.flag()).isEqualTo(Flag.PARTIAL);
        assertThat(course.evidence(course.primary(), Instrument.NRS).response()).isEqualTo(Response.RESPONDER);
    }

    @Test
    void neverBecomesAResponderWhenTheLastScoreRises() {
        Seeds.many(random -> {
            int baseline = random.nextInt(1, 11);
            int last = random.nextInt(0, 10);
            Course lower = new Given().nrs("pre", baseline).nrs("12w", last).course();
            Course higher =
                    new Given().nrs("pre", baseline).nrs("12w", last + 1).course();
            if (higher.flag() == Flag.RESPONDER) {
                assertThat(lower.flag()).isEqualTo(Flag.RESPONDER);
            }
        });
    }
}
