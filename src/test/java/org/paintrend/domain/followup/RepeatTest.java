package org.paintrend.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paintrend.domain.followup.Cases.BERLIN;
import static org.paintrend.domain.followup.Cases.ISTANBUL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** When a later procedure is proposed as the end of an earlier course. */
class RepeatTest {
    private static final Instant NOW = Cases.at("2026-12-01T00:00");

    @Test
    void aRepeatOnTheSameSideIsProposedWithItsDay() {
        List<Repeat> proposed = proposed(first(), later("2026-04-20T09:00"));
        assertThat(proposed).singleElement().satisfies(repeat -> {
            assertThat(repeat.earlier().id().value()).isEqualTo(1);
            assertThat(repeat.end()).isEqualTo(new CourseEnd(CourseEndKind.REPEAT, LocalDate.parse("2026-04-20")));
            assertThat(repeat.earlier().withEnd(repeat.end()).end()).isEqualTo(repeat.end());
        });
    }

    @Test
    void theSiteIsTheSameInAnyCase() {
        assertThat(proposed(first(), later("2026-04-20T09:00").target("LEG ", Side.LEFT)))
                .hasSize(1);
        assertThat(proposed(first(), later("2026-04-20T09:00").target("back", Side.LEFT)))
                .isEmpty();
    }

    @Test
    void leftAfterRightIsNoRepeat() {
        assertThat(proposed(first(), later("2026-04-20T09:00").target("leg", Side.RIGHT)))
                .isEmpty();
        assertThat(proposed(first(), later("2026-04-20T09:00").target("leg", Side.MIDLINE)))
                .isEmpty();
    }

    @Test
    void bothSidesTakeInEachOfThemBeforeAndAfterwards() {
        assertThat(proposed(
                        first().target("leg", Side.BILATERAL),
                        later("2026-04-20T09:00").target("leg", Side.LEFT)))
                .hasSize(1);
        assertThat(proposed(first(), later("2026-04-20T09:00").target("Leg", Side.BILATERAL)))
                .hasSize(1);
        assertThat(proposed(
                        first().target("leg", Side.BILATERAL),
                        later("2026-04-20T09:00").target("arm", Side.LEFT)))
                .isEmpty();
        assertThat(proposed(
                        first().target("leg", Side.BILATERAL),
                        later("2026-04-20T09:00").target("leg", Side.MIDLINE)))
                .isEmpty();
    }

    @Test
    void aPartOfACourseHasNoneToEnd() {
        Episode leading = first().asOf(NOW);
        Episode part = Cases.done("2026-03-02T10:30", ISTANBUL).id(3).asOf(NOW).partOf(leading.procedure());
        Episode later = later("2026-04-20T09:00").asOf(NOW);
        assertThat(Repeat.proposed(List.of(part, leading, later)))
                .extracting(repeat -> repeat.earlier().id().value())
                .containsExactly(1L);
    }

    @Test
    void oneSittingIsNoRepeatUntilMidnightOfItsZone() {
        assertThat(proposed(first(), later("2026-03-02T23:59"))).isEmpty();
        assertThat(proposed(first(), later("2026-03-03T00:00"))).hasSize(1);
        // 23:30 in Berlin is half past midnight in Istanbul; each day is read in its own zone.
        assertThat(proposed(first(), Cases.done("2026-03-02T23:30", BERLIN).id(2)))
                .isEmpty();
    }

    @Test
    void ofAnUnknownTargetNothingIsProposed() {
        assertThat(proposed(
                        first().target(null, Side.LEFT),
                        later("2026-04-20T09:00").target(null, Side.LEFT)))
                .isEmpty();
        assertThat(proposed(
                        first().target("leg", null), later("2026-04-20T09:00").target("leg", null)))
                .isEmpty();
    }

    @Test
    void whatWasNotDoneOrHasEndedTakesNoPart() {
        assertThat(proposed(first(), later("2026-04-20T09:00").status(ProcedureStatus.CANCELLED)))
                .isEmpty();
        assertThat(proposed(first(), later("2026-04-20T09:00").status(ProcedureStatus.PLANNED)))
                .isEmpty();
        assertThat(proposed(first().status(ProcedureStatus.CANCELLED), later("2026-04-20T09:00")))
                .isEmpty();
        assertThat(proposed(first().ended(CourseEndKind.SURGERY, "2026-04-01"), later("2026-04-20T09:00")))
                .isEmpty();
    }

    @Test
    void aCourseThatRanToItsEndHasNothingLeftToEnd() {
        assertThat(proposed(first(), later("2026-06-08T09:00"))).hasSize(1);
        assertThat(proposed(first(), later("2026-06-09T09:00"))).isEmpty();
    }

    @Test
    void ofThreeEachEndsWithTheNext() {
        assertThat(proposed(later("2026-05-20T09:00").id(3), first(), later("2026-04-20T09:00")))
                .extracting(repeat -> repeat.earlier().id().value() + " "
                        + repeat.later().id().value())
                .containsExactly("1 2", "2 3");
    }

    private static Cases first() {
        return Cases.done("2026-03-02T09:30", ISTANBUL);
    }

    private static Cases later(String local) {
        return Cases.done(local, ISTANBUL).id(2);
    }

    private static List<Repeat> proposed(Cases... cases) {
        return Repeat.proposed(Stream.of(cases).map(one -> one.asOf(NOW)).toList());
    }
}
