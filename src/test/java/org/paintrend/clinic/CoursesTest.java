package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.followup.FollowUpList;
import org.paintrend.domain.followup.Repeat;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Placement;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/**
 * The cases every clinic meets, each with its courses, whom it calls and what enters a cohort, on a real file. It is
 * 3 November 2026, noon in Istanbul.
 */
class CoursesTest {
    @TempDir
    private Path folder;

    private Desktop desktop;
    private Patient patient;

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder);
        patient = desktop.patient("A");
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void aScoreAtAConsultationThreeWeeksBeforeTheBlockIsItsBaseline() {
        Procedure planned = procedure(ProcedureStatus.PLANNED, "2026-11-03", "09:00", Side.LEFT);
        desktop.assessment(planned, "2026-10-13", "10:00", "8");
        assertThat(courses()).as("planned").containsExactly("planned, none");
        assertThat(calls()).isEmpty();
        assertThat(members()).isEmpty();

        Procedure done = Desktop.saved(desktop.clinic.procedures().done(planned.id(), 1, at("2026-11-03", "09:40")));
        assertThat(done.at().local()).hasToString("2026-11-03T09:40");
        Visit baseline = only().followUp().baseline();
        assertThat(baseline.score(Instrument.NRS)).isEqualTo(8);
        assertThat(baseline.placement()).isEqualTo(Placement.IN_WINDOW);
        assertThat(courses()).containsExactly("done, PENDING");
        assertThat(calls()).containsExactly("1 3w", "1 12w", "1 1h");
        assertThat(members()).containsExactly(1L);
    }

    @Test
    void aConsultationLongBeforeTheBlockStaysABaselineThatIsCalledEarly() {
        Procedure planned = procedure(ProcedureStatus.PLANNED, "2026-11-03", "", Side.LEFT);
        desktop.assessment(planned, "2026-09-15", "10:00", "8");
        PlannedPreview preview = desktop.clinic.procedures().previewDone(only(), at("2026-11-03", "09:40"));
        assertThat(preview.done().followUp().baseline().placement()).isEqualTo(Placement.EARLY);
        Desktop.saved(desktop.clinic.procedures().done(planned.id(), 1, at("2026-11-03", "09:40")));
        assertThat(only().followUp().baseline().placement()).isEqualTo(Placement.EARLY);
    }

    @Test
    void aScoreFromAfterTheTimeItWasDoneIsNoBaseline() {
        Procedure planned = procedure(ProcedureStatus.PLANNED, "2026-11-10", "", Side.LEFT);
        desktop.assessment(planned, "2026-11-03", "11:00", "3");
        Episode preview = desktop.clinic
                .procedures()
                .previewDone(only(), at("2026-11-03", "10:00"))
                .done();
        assertThat(preview.followUp().baseline().counted()).isNull();
        assertThat(preview.followUp().visit("1h").orElseThrow().status()).isEqualTo(VisitStatus.OBSERVED);
        Desktop.saved(desktop.clinic.procedures().done(planned.id(), 1, at("2026-11-03", "10:00")));
        assertThat(only().followUp().baseline().counted()).isNull();
        assertThat(only().followUp().visit("1h").orElseThrow().status()).isEqualTo(VisitStatus.OBSERVED);
    }

    @Test
    void aCancelledBlockHasNeitherCourseNorCallsUntilItIsPlannedAgainAndDone() {
        Procedure planned = procedure(ProcedureStatus.PLANNED, "2026-10-13", "", Side.LEFT);
        desktop.assessment(planned, "2026-10-12", "10:00", "7");
        assertThat(Desktop.faults(desktop.clinic.procedures().cancel(planned.id(), 1, " ")))
                .containsExactly("reason REASON_REQUIRED");
        Procedure cancelled = Desktop.saved(desktop.clinic.procedures().cancel(planned.id(), 1, "fever"));
        assertThat(cancelled.cancelReason()).isEqualTo("fever");
        assertThat(courses()).containsExactly("cancelled, none");
        assertThat(calls()).isEmpty();
        assertThat(members()).isEmpty();
        assertThat(only().followUp().baseline().counted())
                .as("what was asked stays")
                .isNotNull();
        assertThat(Desktop.faults(desktop.clinic.procedures().done(planned.id(), 2, at("2026-10-20", "09:00"))))
                .containsExactly("status CONTRADICTS");

        Saving.Saved<Procedure> again =
                Desktop.done(desktop.clinic.procedures().planAgain(planned.id(), 2, at("2026-11-20", "")));
        assertThat(again.value().status()).isEqualTo(ProcedureStatus.PLANNED);
        assertThat(again.value().cancelReason()).isNull();
        Desktop.saved(desktop.clinic.undo(again.change()));
        assertThat(courses()).containsExactly("cancelled, none");
        Desktop.saved(desktop.clinic.procedures().planAgain(planned.id(), 4, at("2026-11-02", "")));
        Desktop.saved(desktop.clinic.procedures().done(planned.id(), 5, at("2026-11-02", "")));
        assertThat(calls()).containsExactly("1 3w", "1 12w");
        assertThat(members()).containsExactly(1L);
    }

    @Test
    void aDayOnWhichTheNotedAgeIsNoLongerTheAgeIsRefused() {
        Patient born =
                Desktop.saved(desktop.clinic.patients().register(Desktop.patientForm("B", "", "", "1980-11-01")));
        Procedure planned = Desktop.saved(desktop.clinic
                .procedures()
                .record(
                        born.id(),
                        new ProcedureForm(
                                ProcedureStatus.PLANNED,
                                "2026-10-20",
                                "09:30",
                                null,
                                "transsacral-block",
                                "",
                                Side.LEFT,
                                "",
                                List.of(),
                                "",
                                "",
                                "",
                                "45",
                                "",
                                "",
                                "")));
        Procedures procedures = desktop.clinic.procedures();
        assertThat(Desktop.faults(procedures.done(planned.id(), 1, at("2026-11-02", "09:30"))))
                .containsExactly("date CONTRADICTS");
        Episode episode = desktop.clinic
                .patients()
                .record(born.id())
                .orElseThrow()
                .episodes()
                .getFirst();
        PlannedPreview preview = procedures.previewDone(episode, at("2026-11-02", "09:30"));
        assertThat(preview.faults())
                .containsExactly(Fault.of("date", "2026-11-02", Problem.CONTRADICTS, "ageYears 45"));
        assertThat(preview.done()).isNull();
        Desktop.saved(procedures.cancel(planned.id(), 1, "fever"));
        assertThat(Desktop.faults(procedures.planAgain(planned.id(), 2, at("2026-11-20", ""))))
                .containsExactly("date CONTRADICTS");
        Desktop.saved(procedures.planAgain(planned.id(), 2, at("2026-10-31", "")));
        Desktop.saved(procedures.done(planned.id(), 3, at("2026-10-31", "09:30")));
    }

    @Test
    void aStepThatDoesNotFitIsRefusedAndEachCanBeTakenBack() {
        Procedure planned = procedure(ProcedureStatus.PLANNED, "2026-10-20", "09:00", Side.LEFT);
        Procedures procedures = desktop.clinic.procedures();
        assertThat(Desktop.faults(procedures.done(planned.id(), 1, at("", "")))).containsExactly("date REQUIRED");
        assertThat(Desktop.faults(procedures.done(planned.id(), 1, at("2026-11-04", ""))))
                .containsExactly("date IN_FUTURE");
        assertThat(Desktop.faults(procedures.done(planned.id(), 1, at("2026-11-03", "12:01"))))
                .containsExactly("time IN_FUTURE");
        assertThat(Desktop.faults(procedures.planAgain(planned.id(), 1, at("2026-12-01", ""))))
                .containsExactly("status CONTRADICTS");
        Saving.Saved<Procedure> done = Desktop.done(procedures.done(planned.id(), 1, at("2026-10-20", "09:20")));
        assertThat(procedures.done(planned.id(), 1, at("2026-10-20", "09:20")))
                .isEqualTo(new Saving.Stale<>(done.value()));
        assertThat(Desktop.faults(procedures.cancel(planned.id(), 2, "fever"))).containsExactly("status CONTRADICTS");
        Desktop.saved(desktop.clinic.undo(done.change()));
        assertThat(only().procedure().at()).isEqualTo(planned.at());
        assertThat(courses()).containsExactly("planned, none");
    }

    @Test
    void aBilateralBlockIsOneCourseAndALaterOneOfEitherSideIsProposedAsItsEnd() {
        Procedure both = procedure(ProcedureStatus.DONE, "2026-10-13", "09:00", Side.BILATERAL);
        assertThat(courses()).containsExactly("done, NOT_EVALUABLE");
        assertThat(calls()).containsExactly("1 3w", "1 12w");
        assertThat(members()).containsExactly(1L);
        Procedure left = procedure(ProcedureStatus.DONE, "2026-11-02", "09:00", Side.LEFT);
        assertThat(list().repeats()).containsExactly(new Repeat(both, left));
        assertThat(members()).containsExactly(1L, 2L);
    }

    @Test
    void aLeftSidedBlockAfterARightSidedOneIsACourseOfItsOwn() {
        procedure(ProcedureStatus.DONE, "2026-10-13", "09:00", Side.RIGHT);
        procedure(ProcedureStatus.DONE, "2026-10-20", "09:00", Side.LEFT);
        assertThat(list().repeats()).isEmpty();
        assertThat(calls()).containsExactly("1 3w", "2 3w", "1 12w", "2 12w");
        assertThat(members()).containsExactly(1L, 2L);
        // Of one sitting as well: a leg answers for itself.
        procedure(ProcedureStatus.DONE, "2026-10-20", "09:30", Side.RIGHT);
        assertThat(members()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aRepeatOnTheSameSideIsProposedAndEndsTheEarlierCourseOnceConfirmed() {
        Procedure first = procedure(ProcedureStatus.DONE, "2026-10-13", "09:00", Side.LEFT);
        desktop.assessment(first, "2026-10-12", "10:00", "8");
        Procedure again = procedure(ProcedureStatus.DONE, "2026-11-02", "09:00", Side.LEFT);
        assertThat(list().repeats()).containsExactly(new Repeat(first, again));
        assertThat(calls()).as("only proposed").containsExactly("1 3w", "2 3w", "1 12w", "2 12w", "2 1h");
        CourseEnd end = list().repeats().getFirst().end();
        Desktop.saved(desktop.clinic
                .procedures()
                .endCourse(
                        first.id(), 1, new CourseEndForm(end.kind(), end.date().toString()), "repeated"));
        assertThat(list().repeats()).isEmpty();
        assertThat(calls()).containsExactly("2 3w", "2 12w", "2 1h");
        assertThat(courses()).containsExactly("done, ENDED_EARLY", "done, NOT_EVALUABLE");
        assertThat(members()).as("a course that ended early is one, too").containsExactly(1L, 2L);
    }

    @Test
    void whatEndedOnePartOfASittingEndedItsWholeCourse() {
        Procedure part = procedure(ProcedureStatus.DONE, "2026-06-02", "11:00", Side.LEFT);
        Desktop.saved(desktop.clinic
                .procedures()
                .endCourse(part.id(), 1, new CourseEndForm(CourseEndKind.SURGERY, "2026-06-20"), "operated"));
        Procedure leader = procedure(ProcedureStatus.DONE, "2026-06-02", "09:00", Side.LEFT);
        desktop.assessment(leader, "2026-06-01", "10:00", "8");
        assertThat(courses()).containsExactly("done, ENDED_EARLY", "done, none");
        Episode course = episodes().getFirst();
        assertThat(course.procedure().id()).isEqualTo(leader.id());
        assertThat(course.procedure().end())
                .isEqualTo(new CourseEnd(CourseEndKind.SURGERY, LocalDate.parse("2026-06-20")));
        assertThat(course.followUp().afterwards())
                .extracting(Visit::status)
                .containsExactly(VisitStatus.MISSED, VisitStatus.ENDED, VisitStatus.ENDED);
        assertThat(list().completeness().due()).as("but for the first hour").isEqualTo(1);

        Saving.Saved<Procedure> goesOn =
                Desktop.done(desktop.clinic.procedures().continueCourse(leader.id(), 1, "it was the other leg"));
        assertThat(courses()).containsExactly("done, UNKNOWN", "done, none");
        Desktop.saved(desktop.clinic.undo(goesOn.change()));
        assertThat(courses()).containsExactly("done, ENDED_EARLY", "done, none");
    }

    @Test
    void anEndRecordedForTheLeaderTakesThePlaceOfThatOfAPart() {
        Procedure part = procedure(ProcedureStatus.DONE, "2026-06-02", "11:00", Side.LEFT);
        Desktop.saved(desktop.clinic
                .procedures()
                .endCourse(part.id(), 1, new CourseEndForm(CourseEndKind.SURGERY, "2026-06-20"), "operated"));
        Procedure leader = procedure(ProcedureStatus.DONE, "2026-06-02", "09:00", Side.LEFT);
        Saving.Saved<Procedure> ended = Desktop.done(desktop.clinic
                .procedures()
                .endCourse(leader.id(), 1, new CourseEndForm(CourseEndKind.WITHDRAWAL, "2026-07-20"), "misread"));
        assertThat(episodes())
                .extracting(one -> one.procedure().end())
                .containsExactly(new CourseEnd(CourseEndKind.WITHDRAWAL, LocalDate.parse("2026-07-20")), null);
        Desktop.saved(desktop.clinic.undo(ended.change()));
        var surgery = new CourseEnd(CourseEndKind.SURGERY, LocalDate.parse("2026-06-20"));
        assertThat(episodes())
                .extracting(one -> one.procedure().end())
                .as("the course, and the part on which it stands")
                .containsExactly(surgery, surgery);
    }

    @Test
    void aDeathEndsEveryCourseAndLeavesItInTheCohort() {
        Procedure first = procedure(ProcedureStatus.DONE, "2026-10-13", "09:00", Side.LEFT);
        desktop.assessment(first, "2026-10-12", "10:00", "8");
        procedure(ProcedureStatus.PLANNED, "2026-11-20", "", Side.RIGHT);
        Desktop.saved(desktop.clinic
                .patients()
                .change(
                        patient.id(),
                        1,
                        new PatientForm("A", "", "", "", null, "", "", "", "", null, null, "", "2026-10-30"),
                        "told"));
        assertThat(episodes().getFirst().procedure().end())
                .isEqualTo(new CourseEnd(CourseEndKind.DEATH, LocalDate.parse("2026-10-30")));
        assertThat(courses()).containsExactly("done, ENDED_EARLY", "planned, none");
        assertThat(calls()).isEmpty();
        assertThat(members()).containsExactly(1L);
        assertThat(Desktop.faults(desktop.clinic.procedures().done(new ProcedureId(2), 1, at("2026-11-02", ""))))
                .containsExactly("date CONTRADICTS");
    }

    private Procedure procedure(ProcedureStatus status, String date, String time, Side side) {
        return Desktop.saved(desktop.clinic
                .procedures()
                .record(patient.id(), Desktop.procedureForm(status, date, time, "leg", side)));
    }

    private static ProcedureTimeForm at(String date, String time) {
        return new ProcedureTimeForm(date, time, null);
    }

    private List<Episode> episodes() {
        return desktop.clinic.patients().record(patient.id()).orElseThrow().episodes();
    }

    private Episode only() {
        assertThat(episodes()).hasSize(1);
        return episodes().getFirst();
    }

    private FollowUpList list() {
        return desktop.clinic.followUps().list();
    }

    /** Procedure and timepoint of each call to make, as the list has them. */
    private List<String> calls() {
        return list().visits().stream()
                .map(due -> due.procedure().id().value() + " "
                        + due.visit().timepoint().id())
                .toList();
    }

    private List<String> courses() {
        return episodes().stream()
                .map(one -> one.procedure().status().id() + ", "
                        + (one.course() == null ? "none" : one.course().kind().name()))
                .toList();
    }

    private List<Long> members() {
        return episodes().stream()
                .filter(Episode::entersCohorts)
                .map(one -> one.procedure().id().value())
                .toList();
    }
}
