package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.Completeness;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.followup.FollowUpList;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** Two procedures of one sitting on one target are one course, on a real file; 3 November 2026, noon in Istanbul. */
class OneSittingTest {
    @TempDir
    private Path folder;

    private Desktop desktop;
    private Patient patient;
    private Procedure leading;
    private Procedure part;

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder);
        patient = desktop.patient("A");
        leading = procedure("2026-10-13", "09:00", "leg", Side.LEFT);
        part = procedure("2026-10-13", "09:30", "Leg", Side.LEFT);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void oneOfBothIsAskedAndCounted() {
        assertThat(leaders()).containsExactly(null, leading);
        assertThat(calls()).containsExactly("1 3w", "1 12w");
        assertThat(episodes()).extracting(Episode::entersCohorts).containsExactly(true, false);
        Episode other = episodes().getLast();
        assertThat(other.course()).isNull();
        assertThat(other.followUp().nextDue()).isEmpty();
        assertThat(other.followUp().visits())
                .allSatisfy(visit -> assertThat(visit.status()).isEqualTo(VisitStatus.ELSEWHERE));
        assertThat(latest()).isEqualTo(leading);
        assertThat(desktop.clinic.patients().all().getFirst().latest().procedure())
                .isEqualTo(leading);
        desktop.clock.set("2027-03-01T09:00:00Z");
        assertThat(desktop.clinic.followUps().list().completeness()).isEqualTo(new Completeness(0, 3));
    }

    @Test
    void scoresAndCallsBelongToTheLeadingOne() {
        assertThat(Desktop.faults(
                        desktop.clinic.assessments().record(part.id(), Desktop.scores("2026-11-03", "10:00", "4"))))
                .containsExactly("timepoint PART_OF_COURSE");
        assertThat(Desktop.faults(desktop.clinic
                        .followUps()
                        .addAttempt(
                                part.id(),
                                "3w",
                                new AttemptForm(
                                        "2026-11-03",
                                        "10:00",
                                        null,
                                        ContactWay.PHONE,
                                        AttemptResult.NO_ANSWER,
                                        "",
                                        ""))))
                .containsExactly("timepoint PART_OF_COURSE");
        assertThat(Desktop.faults(desktop.clinic
                        .procedures()
                        .endCourse(part.id(), 1, new CourseEndForm(CourseEndKind.SURGERY, "2026-10-20"), "x")))
                .containsExactly("endKind PART_OF_COURSE");
        Assessment score = desktop.assessment(leading, "2026-11-03", "10:00", "4");
        assertThat(Desktop.faults(desktop.clinic.assessments().move(score.id(), 1, part.id(), "x")))
                .containsExactly("to PART_OF_COURSE");
    }

    @Test
    void theOtherHasItsOwnCourseAgainOnceTheLeadingOneIsGoneOrChanged() {
        Saving.Saved<Procedure> gone =
                Desktop.done(desktop.clinic.procedures().voidProcedure(leading.id(), 1, "twice"));
        assertThat(calls()).containsExactly("2 3w", "2 12w");
        Desktop.saved(desktop.clinic.undo(gone.change()));
        assertThat(leaders()).containsExactly(null, leading(3));

        Patient other = desktop.patient("B");
        Desktop.saved(desktop.clinic.procedures().move(leading.id(), 3, other.id(), "wrong patient"));
        assertThat(leaders()).containsOnlyNulls();
        Desktop.saved(desktop.clinic.procedures().move(leading.id(), 4, patient.id(), "right patient"));
        assertThat(leaders()).last().isNotNull();

        Desktop.saved(desktop.clinic
                .procedures()
                .change(
                        leading.id(),
                        5,
                        Desktop.procedureForm(ProcedureStatus.DONE, "2026-10-13", "09:00", "leg", Side.RIGHT),
                        "the other side"));
        assertThat(leaders()).containsOnlyNulls();
        assertThat(episodes()).extracting(Episode::entersCohorts).containsExactly(true, true);
    }

    @Test
    void whatWasRecordedThereBeforeStaysAndIsNotCounted() {
        desktop.assessment(leading, "2026-11-03", "09:00", "4");
        long gone = Desktop.done(desktop.clinic.procedures().voidProcedure(leading.id(), 1, "twice"))
                .change();
        Assessment before = desktop.assessment(part, "2026-10-13", "09:10", "8");
        Assessment after = desktop.assessment(part, "2026-11-03", "10:00", "2");
        Desktop.saved(desktop.clinic.undo(gone));
        Episode other = episodes().getLast();
        assertThat(other.leader())
                .as("the earlier of two that were followed up")
                .isEqualTo(leading(3));
        assertThat(other.followUp().assessments()).containsExactly(before, after);
        assertThat(other.followUp().visit("3w").orElseThrow().counted()).isEqualTo(after);
        assertThat(other.course()).isNull();
        assertThat(calls()).containsExactly("1 12w");
        assertThat(desktop.clinic.followUps().list().completeness())
                .as("the hour after the leading one and its third week were due")
                .isEqualTo(new Completeness(1, 2));
        Desktop.saved(desktop.clinic
                .assessments()
                .change(after.id(), 1, Desktop.scores("2026-11-03", "10:00", "3"), "misread"));
    }

    @Test
    void whatIsRecordedBesideAFollowedCourseBecomesPartOfIt() {
        Procedure followed = procedure("2026-10-12", "", "back", Side.LEFT);
        desktop.assessment(followed, "2026-10-11", "10:00", "8");
        desktop.assessment(followed, "2026-11-02", "10:00", "2");
        FollowUpList before = desktop.clinic.followUps().list();
        Procedure beside = procedure("2026-10-12", "08:00", "back", Side.LEFT);
        assertThat(episode(beside).leader()).isEqualTo(followed);
        Episode course = episode(followed);
        assertThat(course.hasOwnCourse()).isTrue();
        assertThat(course.followUp().visit("3w").orElseThrow().status()).isEqualTo(VisitStatus.OBSERVED);
        FollowUpList after = desktop.clinic.followUps().list();
        assertThat(after.completeness()).isEqualTo(before.completeness());
        assertThat(after.visits()).isEqualTo(before.visits());
    }

    @Test
    void aBaselineAloneMakesNobodyLead() {
        desktop.assessment(leading, "2026-10-13", "07:00", "8");
        Procedure earlier = procedure("2026-10-13", "08:00", "leg", Side.LEFT);
        assertThat(episode(leading).leader()).isEqualTo(earlier);
    }

    @Test
    void whoeverWasCalledStaysOnTheListUnderTheSameProcedure() {
        Desktop.saved(desktop.clinic
                .followUps()
                .addAttempt(
                        leading.id(),
                        "3w",
                        new AttemptForm(
                                "2026-11-03", "10:00", null, ContactWay.PHONE, AttemptResult.NO_ANSWER, "", "")));
        procedure("2026-10-13", "08:00", "leg", Side.LEFT);
        assertThat(calls()).containsExactly("1 3w", "1 12w");
        assertThat(desktop.clinic.patients().all().getFirst().latest().procedure())
                .isEqualTo(leading);
        assertThat(latest()).isEqualTo(leading);
        assertThat(desktop.clinic.patients().records().getFirst().episodes())
                .extracting(Episode::hasOwnCourse)
                .containsExactlyInAnyOrder(true, false, false);
    }

    @Test
    void howAPartEndedIsHowItsCourseEnded() {
        for (CourseEndKind kind : List.of(CourseEndKind.SURGERY, CourseEndKind.WITHDRAWAL)) {
            Patient operated = desktop.patient(kind.id());
            Procedure first = procedure(operated, "2026-10-13", "10:30", "buttock", Side.LEFT);
            Desktop.saved(desktop.clinic
                    .procedures()
                    .endCourse(first.id(), 1, new CourseEndForm(kind, "2026-10-20"), "told by telephone"));
            assertThat(calls(operated)).isEmpty();
            Procedure earlier = procedure(operated, "2026-10-13", "09:30", "buttock", Side.LEFT);
            assertThat(desktop.clinic
                            .patients()
                            .record(operated.id())
                            .orElseThrow()
                            .episodes())
                    .extracting(Episode::leader)
                    .contains(earlier);
            assertThat(calls(operated)).isEmpty();
        }
    }

    @Test
    void whoWithdrewUnderAPartIsNotCalledForTheCourse() {
        Desktop.saved(desktop.clinic.procedures().voidProcedure(leading.id(), 1, "twice"));
        Desktop.saved(desktop.clinic
                .assessments()
                .record(part.id(), AssessmentForm.absent("3w", AbsenceReason.WITHDRAWN, "")));
        assertThat(calls()).isEmpty();
        procedure("2026-10-13", "08:00", "leg", Side.LEFT);
        assertThat(calls()).isEmpty();
    }

    @Test
    void sidesSitesAndUnknownTargetsStayApart() {
        procedure("2026-10-13", "10:00", "leg", Side.RIGHT);
        procedure("2026-10-13", "10:10", "back", Side.LEFT);
        procedure("2026-10-13", "10:20", "", Side.LEFT);
        procedure("2026-10-13", "10:30", "", Side.LEFT);
        assertThat(leaders()).containsExactly(null, leading, null, null, null, null);
    }

    @Test
    void aRepeatEndsTheCourseOfBoth() {
        Procedure again = procedure("2026-11-02", "09:00", "leg", Side.LEFT);
        assertThat(desktop.clinic.followUps().list().repeats()).singleElement().satisfies(repeat -> {
            assertThat(repeat.earlier()).isEqualTo(leading);
            assertThat(repeat.later()).isEqualTo(again);
        });
    }

    private Procedure procedure(String date, String time, String site, Side side) {
        return procedure(patient, date, time, site, side);
    }

    private Procedure procedure(Patient whose, String date, String time, String site, Side side) {
        return Desktop.saved(desktop.clinic
                .procedures()
                .record(whose.id(), Desktop.procedureForm(ProcedureStatus.DONE, date, time, site, side)));
    }

    private List<Episode> episodes() {
        return desktop.clinic.patients().record(patient.id()).orElseThrow().episodes();
    }

    private Episode episode(Procedure procedure) {
        return episodes().stream()
                .filter(one -> one.procedure().id().equals(procedure.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Procedure> leaders() {
        return episodes().stream().map(Episode::leader).toList();
    }

    private Procedure leading(long version) {
        Procedure now = episodes().getFirst().procedure();
        assertThat(now.version()).isEqualTo(version);
        return now;
    }

    private Procedure latest() {
        return Objects.requireNonNull(desktop.clinic
                        .patients()
                        .summary(patient.id())
                        .orElseThrow()
                        .latest())
                .procedure();
    }

    private List<String> calls() {
        return calls(patient);
    }

    private List<String> calls(Patient whose) {
        return desktop.clinic.followUps().list().visits().stream()
                .filter(due -> due.patient().id().equals(whose.id()))
                .map(due -> due.procedure().id().value() + " "
                        + due.visit().timepoint().id())
                .toList();
    }
}
