package org.paintrend.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;

/** Whose courses are followed, and what is due of them. */
class OpenCourseTest {
    private static final Instant NOW = Cases.at("2026-03-25T10:00");
    private static final Patient ANYBODY = Cases.patient(null, null);

    @Test
    void bothTheOpenVisitAndTheOneAfterItAreListedEachInItsGroup() {
        assertThat(due(ANYBODY, Cases.done().asOf(NOW))).containsExactly("3w OVERDUE", "12w LATER");
    }

    @Test
    void whatIsRecordedIsNotAskedForAgain() {
        assertThat(due(ANYBODY, Cases.done().scored("3w", "2026-03-23T09:00").asOf(NOW)))
                .containsExactly("12w LATER");
        assertThat(due(
                        ANYBODY,
                        Cases.done().absent("3w", AbsenceReason.UNREACHABLE).asOf(NOW)))
                .containsExactly("12w LATER");
    }

    @Test
    void onlyAnExplicitNoForbidsACall() {
        Episode episode = Cases.done().asOf(NOW);
        assertThat(OpenCourse.of(Cases.patient(null, null), List.of(episode))).hasSize(1);
        assertThat(OpenCourse.of(Cases.patient(true, null), List.of(episode))).hasSize(1);
        assertThat(OpenCourse.of(Cases.patient(false, null), List.of(episode))).isEmpty();
    }

    @Test
    void nobodyCallsTheDead() {
        assertThat(OpenCourse.of(
                        Cases.patient(true, "2026-03-20"), List.of(Cases.done().asOf(NOW))))
                .isEmpty();
        Episode told = Cases.done().absent("3w", AbsenceReason.DECEASED).asOf(NOW);
        Episode other = Cases.done("2026-03-20T09:00", Cases.ISTANBUL).id(2).asOf(NOW);
        assertThat(OpenCourse.of(ANYBODY, List.of(told, other))).isEmpty();
    }

    @Test
    void whoWithdrewIsAskedAgainOnlyAfterANewProcedure() {
        Episode withdrawn =
                Cases.done().ended(CourseEndKind.WITHDRAWAL, "2026-03-10").asOf(NOW);
        Episode sameDay = Cases.done("2026-03-10T09:00", Cases.ISTANBUL).id(2).asOf(NOW);
        Episode anew = Cases.done("2026-03-11T09:00", Cases.ISTANBUL).id(3).asOf(NOW);
        assertThat(OpenCourse.of(ANYBODY, List.of(withdrawn, sameDay, anew)))
                .extracting(OpenCourse::episode)
                .containsExactly(anew);
        assertThat(OpenCourse.of(
                        ANYBODY,
                        List.of(Cases.done()
                                .absent("3w", AbsenceReason.WITHDRAWN)
                                .asOf(NOW))))
                .isEmpty();
    }

    @Test
    void endedPlannedAndCancelledAreNotFollowed() {
        for (CourseEndKind kind : CourseEndKind.values()) {
            assertThat(OpenCourse.of(
                            ANYBODY,
                            List.of(Cases.done().ended(kind, "2026-03-24").asOf(NOW))))
                    .isEmpty();
        }
        for (ProcedureStatus status : List.of(ProcedureStatus.PLANNED, ProcedureStatus.CANCELLED)) {
            assertThat(OpenCourse.of(
                            ANYBODY, List.of(Cases.done().status(status).asOf(NOW))))
                    .isEmpty();
        }
    }

    @Test
    void theListIsInTheOrderOfTheWindowsThatCloseAndKnowsWhoIsNext() {
        Episode early = Cases.done().asOf(NOW);
        Episode late = Cases.done("2026-03-04T09:00", Cases.ISTANBUL).id(2).asOf(NOW);
        List<DueVisit> visits = OpenCourse.of(ANYBODY, List.of(late, early)).stream()
                .flatMap(course -> course.due(Map.of(), NOW))
                .toList();
        FollowUpList list = new FollowUpList(visits, List.of(), new Completeness(0, 0), 1, NOW);
        assertThat(list.visits())
                .extracting(due -> due.procedure().id().value() + " "
                        + due.visit().timepoint().id() + " " + due.group())
                .containsExactly("1 3w OVERDUE", "2 3w TODAY", "1 12w LATER", "2 12w LATER");
        assertThat(list.pressing()).isEqualTo(2);
        assertThat(list.count(DueGroup.LATER)).isEqualTo(2);
        assertThat(list.next()).hasValueSatisfying(next -> {
            assertThat(next.procedure().id()).isEqualTo(new ProcedureId(1));
            assertThat(next.target()).hasToString("2026-05-25");
        });
        assertThat(list.nextChange()).contains(Cases.at("2026-03-26T00:00"));
        assertThat(list.attemptLimitReached(list.visits().getFirst())).isFalse();
        assertThat(new FollowUpList(visits, List.of(), new Completeness(0, 0), 0, NOW)
                        .attemptLimitReached(list.visits().getFirst()))
                .isTrue();
    }

    private static List<String> due(Patient patient, Episode episode) {
        return OpenCourse.of(patient, List.of(episode)).stream()
                .flatMap(course -> course.due(Map.of(), NOW))
                .map(due -> due.visit().timepoint().id() + " " + due.group())
                .filter(text -> !text.startsWith("1h"))
                .toList();
    }
}
