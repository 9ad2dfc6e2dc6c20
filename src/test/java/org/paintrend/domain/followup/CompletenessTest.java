package org.paintrend.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.Seeds;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.ProcedureStatus;

/** Observed of due, in whole numbers. */
class CompletenessTest {
    @Test
    void whatIsStillOpenIsNotDue() {
        assertThat(of(Cases.done(), "2026-03-02T11:30:59")).isEqualTo(new Completeness(0, 0));
        assertThat(of(Cases.done(), "2026-03-02T11:31")).isEqualTo(new Completeness(0, 1));
        assertThat(of(Cases.done(), "2026-03-30T23:59")).isEqualTo(new Completeness(0, 1));
        assertThat(of(Cases.done(), "2026-03-31T00:00")).isEqualTo(new Completeness(0, 2));
        assertThat(of(Cases.done(), "2026-06-09T00:00")).isEqualTo(new Completeness(0, 3));
    }

    @Test
    void aScoreCountsAtOnceAndAnAbsenceIsDueAndNotObserved() {
        Cases seen = Cases.done().scored("1h", "2026-03-02T10:30").scored("3w", "2026-03-20T10:00");
        assertThat(of(seen, "2026-03-20T12:00")).isEqualTo(new Completeness(2, 2));
        Cases absent = Cases.done().scored("1h", "2026-03-02T10:30").absent("3w", AbsenceReason.DECLINED);
        assertThat(of(absent, "2026-03-20T12:00")).isEqualTo(new Completeness(1, 2));
    }

    @Test
    void whatTheEndCutOffIsNotDueAndWhatWasMissedBeforeStaysDue() {
        Cases ended = Cases.done().ended(CourseEndKind.SURGERY, "2026-04-15");
        assertThat(of(ended, "2026-12-01T00:00")).isEqualTo(new Completeness(0, 2));
    }

    @Test
    void plannedAndCancelledEnterNoDenominator() {
        for (ProcedureStatus status : List.of(ProcedureStatus.PLANNED, ProcedureStatus.CANCELLED)) {
            assertThat(of(Cases.done().status(status).scored("pre", "2026-02-10T10:00"), "2026-12-01T00:00"))
                    .isEqualTo(new Completeness(0, 0));
        }
    }

    @Test
    void theWholeIsTheSumOfItsParts() {
        Seeds.many(random -> {
            List<Episode> episodes = random.ints(4, 0, 150)
                    .mapToObj(days ->
                            Cases.done().asOf(Cases.at("2026-03-02T12:00").plusSeconds(days * 86_400L)))
                    .toList();
            Completeness whole = Completeness.of(episodes);
            List<Completeness> parts = episodes.stream()
                    .map(episode -> Completeness.of(List.of(episode)))
                    .toList();
            assertThat(whole.due())
                    .isEqualTo(parts.stream().mapToInt(Completeness::due).sum());
            assertThat(whole.observed())
                    .isEqualTo(parts.stream().mapToInt(Completeness::observed).sum());
        });
    }

    @Test
    void moreObservedThanDueCannotBe() {
        assertThatThrownBy(() -> new Completeness(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Completeness of(Cases given, String now) {
        return Completeness.of(List.of(given.asOf(Cases.at(now))));
    }
}
