package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.Completeness;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.followup.FollowUpList;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;

/** The desk's day on a real file; it is 3 November 2026, noon in Istanbul. */
class FollowUpsTest {
    @TempDir
    private Path folder;

    private Desktop desktop;

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void whoIsDueIsListedAndAScoreTakesThemOffAndCompletesTheFigure() {
        Procedure overdue = desktop.procedure(desktop.patient("A"), "2026-10-10", "");
        desktop.procedure(desktop.patient("B"), "2026-10-13", "");
        assertThat(due()).containsExactly("A 3w OVERDUE", "B 3w TODAY", "A 12w LATER", "B 12w LATER");
        assertThat(list().pressing()).isEqualTo(2);
        assertThat(list().completeness()).isEqualTo(new Completeness(0, 0));

        desktop.assessment(overdue, "2026-11-03", "11:00", "0");
        assertThat(due()).containsExactly("B 3w TODAY", "A 12w LATER", "B 12w LATER");
        assertThat(list().completeness()).isEqualTo(new Completeness(1, 1));
    }

    @Test
    void aRowMovesWithTheClockAndTheListKnowsWhen() {
        desktop.procedure(desktop.patient("A"), "2026-10-13", "");
        assertThat(list().nextChange()).contains(Instant.parse("2026-11-03T21:00:00Z"));
        desktop.clock.set("2026-11-03T20:59:59Z");
        assertThat(due()).first().isEqualTo("A 3w TODAY");
        desktop.clock.set("2026-11-03T21:00:00Z");
        assertThat(due()).first().isEqualTo("A 3w OVERDUE");
        desktop.clock.set("2026-11-10T21:00:00Z");
        assertThat(due()).contains("A 3w JUST_MISSED");
        assertThat(list().pressing()).isZero();
    }

    @Test
    void attemptsAreCountedAndAreNeverAMeasurement() {
        Procedure procedure = desktop.procedure(desktop.patient("A"), "2026-10-10", "");
        Attempt attempt = Desktop.saved(
                desktop.clinic.followUps().addAttempt(procedure.id(), "3w", tried("2026-11-03", "11:59", "")));
        assertThat(attempt.by()).isEqualTo("Dr Kaya");
        Desktop.saved(desktop.clinic.followUps().addAttempt(procedure.id(), "12w", tried("2026-11-03", "11:58", "X")));
        assertThat(list().visits().getFirst().attempts()).containsExactly(attempt);
        assertThat(list().attemptLimitReached(list().visits().getFirst())).isFalse();
        for (String time : List.of("11:50", "11:40")) {
            Desktop.saved(
                    desktop.clinic.followUps().addAttempt(procedure.id(), "3w", tried("2026-11-03", time, "Nurse Ak")));
        }
        assertThat(list().visits().getFirst().attempts())
                .extracting(Attempt::by)
                .containsExactly("Nurse Ak", "Nurse Ak", "Dr Kaya");
        assertThat(list().attemptLimitReached(list().visits().getFirst())).isTrue();
        assertThat(due()).first().isEqualTo("A 3w OVERDUE");
        assertThat(list().completeness().due()).isZero();

        Desktop.saved(desktop.clinic
                .assessments()
                .record(procedure.id(), AssessmentForm.absent("3w", AbsenceReason.UNREACHABLE, "three calls")));
        assertThat(due()).containsExactly("A 12w LATER");
        assertThat(list().completeness()).isEqualTo(new Completeness(0, 1));
    }

    @Test
    void anAttemptIsChangedVoidedAndTakenBackWithAHistory() throws SQLException {
        Procedure procedure = desktop.procedure(desktop.patient("A"), "2026-10-10", "");
        FollowUps followUps = desktop.clinic.followUps();
        Saving.Saved<Attempt> added =
                Desktop.done(followUps.addAttempt(procedure.id(), "3w", tried("2026-11-03", "11:00", "")));
        Attempt first = added.value();
        assertThat(Desktop.faults(followUps.changeAttempt(first.id(), 1, tried("2026-11-03", "11:05", ""), " ")))
                .containsExactly("reason REASON_REQUIRED");
        Saving.Saved<Attempt> changed =
                Desktop.done(followUps.changeAttempt(first.id(), 1, tried("2026-11-03", "11:05", ""), "wrong minute"));
        assertThat(followUps.changeAttempt(first.id(), 1, tried("2026-11-03", "11:06", ""), "again"))
                .isEqualTo(new Saving.Stale<>(changed.value()));
        Desktop.saved(desktop.clinic.undo(changed.change()));
        assertThat(list().visits().getFirst().attempts())
                .extracting(Attempt::at)
                .containsExactly(first.at());
        Saving.Saved<Attempt> gone = Desktop.done(followUps.voidAttempt(first.id(), 3, "wrong patient"));
        assertThat(list().visits().getFirst().attempts()).isEmpty();
        Desktop.saved(desktop.clinic.undo(gone.change()));
        assertThat(list().visits().getFirst().attempts()).hasSize(1);
        assertThat(Dump.rows(desktop.file, "SELECT action, reason FROM audit_event WHERE entity = 'attempt'"))
                .containsExactly(
                        "create|null", "change|wrong minute", "change|null", "void|wrong patient", "restore|null");
    }

    @Test
    void attemptsGoWithTheirProcedure() {
        Patient wrong = desktop.patient("A");
        Patient right = desktop.patient("B");
        Procedure procedure = desktop.procedure(wrong, "2026-10-10", "");
        Desktop.saved(desktop.clinic.followUps().addAttempt(procedure.id(), "3w", tried("2026-11-03", "11:00", "")));
        Desktop.saved(desktop.clinic.procedures().move(procedure.id(), 1, right.id(), "wrong patient"));
        assertThat(list().visits().getFirst().patient().code().value()).isEqualTo("B");
        assertThat(list().visits().getFirst().attempts()).hasSize(1);
        Saving.Saved<Procedure> gone =
                Desktop.done(desktop.clinic.procedures().voidProcedure(procedure.id(), 2, "by mistake"));
        assertThat(list().visits()).isEmpty();
        Desktop.saved(desktop.clinic.undo(gone.change()));
        assertThat(list().visits().getFirst().attempts()).hasSize(1);
    }

    @Test
    void whatAnAttemptWasBuiltOnIsNotTakenBack() {
        Patient patient = desktop.patient("A");
        Saving.Saved<Procedure> procedure = Desktop.done(desktop.clinic
                .procedures()
                .record(patient.id(), Desktop.procedureForm(ProcedureStatus.DONE, "2026-10-10", "")));
        Saving.Saved<Attempt> attempt = Desktop.done(
                desktop.clinic.followUps().addAttempt(procedure.value().id(), "3w", tried("2026-11-03", "11:00", "")));
        assertThat(desktop.clinic.undo(procedure.change())).isInstanceOf(Saving.Stale.class);
        assertThat(Desktop.faults(desktop.clinic
                        .procedures()
                        .change(
                                procedure.value().id(),
                                1,
                                Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-12-10", ""),
                                "not yet")))
                .containsExactly("status CONTRADICTS");
        Desktop.saved(desktop.clinic.undo(attempt.change()));
        Desktop.saved(desktop.clinic.undo(procedure.change()));
    }

    @Test
    void anAttemptThatCannotHaveBeenIsRefused() {
        Procedure procedure = desktop.procedure(desktop.patient("A"), "2026-10-10", "09:30");
        FollowUps followUps = desktop.clinic.followUps();
        assertThat(Desktop.faults(followUps.addAttempt(
                        procedure.id(), "6m", new AttemptForm("", "", null, null, null, "x".repeat(201), "\0"))))
                .containsExactly(
                        "timepoint NOT_OF_PLAN",
                        "date REQUIRED",
                        "way REQUIRED",
                        "result REQUIRED",
                        "by TOO_LONG",
                        "note CONTROL_CHARACTER");
        assertThat(Desktop.faults(followUps.addAttempt(procedure.id(), "pre", tried("2026-11-03", "12:01", ""))))
                .containsExactly("timepoint NOT_OF_PLAN", "time IN_FUTURE");
        assertThat(Desktop.faults(followUps.addAttempt(procedure.id(), "3w", tried("2026-10-10", "09:29", ""))))
                .containsExactly("date CONTRADICTS");
        Desktop.saved(followUps.addAttempt(procedure.id(), "1h", tried("2026-10-10", "09:30", "")));
        Desktop.saved(followUps.addAttempt(procedure.id(), "1h", tried("2026-11-03", "12:00", "")));
        Procedure planned = Desktop.saved(desktop.clinic
                .procedures()
                .record(desktop.patient("B").id(), Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-10-01", "")));
        assertThat(Desktop.faults(followUps.addAttempt(planned.id(), "3w", tried("2026-11-03", "11:00", ""))))
                .containsExactly("timepoint NOT_OF_PLAN");
    }

    @Test
    void whoMustNotBeCalledIsNotListedAndStaysInTheFigure() {
        Patient patient = desktop.patient("A");
        desktop.procedure(patient, "2026-09-01", "");
        Desktop.saved(desktop.clinic.patients().change(patient.id(), 1, form("A", false, ""), "asked"));
        assertThat(list().visits()).isEmpty();
        assertThat(list().completeness()).isEqualTo(new Completeness(0, 1));
        Desktop.saved(desktop.clinic.patients().change(patient.id(), 2, form("A", null, ""), "asked again"));
        assertThat(due()).containsExactly("A 12w LATER");
    }

    @Test
    void aDeathEndsEveryCourseWhereverItIsLookedAt() {
        Patient patient = desktop.patient("A");
        Procedure first = desktop.procedure(patient, "2026-09-01", "");
        Procedure ended = desktop.procedure(patient, "2026-10-01", "");
        Desktop.saved(desktop.clinic
                .procedures()
                .endCourse(ended.id(), 1, new CourseEndForm(CourseEndKind.SURGERY, "2026-10-12"), "operated"));
        Saving.Saved<Patient> died =
                Desktop.done(desktop.clinic.patients().change(patient.id(), 1, form("A", null, "2026-10-20"), "told"));
        CourseEnd death = new CourseEnd(CourseEndKind.DEATH, LocalDate.parse("2026-10-20"));
        List<Episode> record =
                desktop.clinic.patients().record(patient.id()).orElseThrow().episodes();
        assertThat(record)
                .extracting(episode -> episode.procedure().end())
                .containsExactly(death, new CourseEnd(CourseEndKind.SURGERY, LocalDate.parse("2026-10-12")));
        assertThat(record.getFirst().followUp().visit("12w").orElseThrow().status())
                .isEqualTo(VisitStatus.ENDED);
        assertThat(desktop.clinic.patients().records().getFirst().episodes()).isEqualTo(record);
        assertThat(desktop.clinic.patients().summary(patient.id()).orElseThrow().latest())
                .isEqualTo(record.getLast());
        assertThat(list().visits()).isEmpty();
        // It is never written into the procedure, so that taking it back lets the course go on.
        Desktop.saved(desktop.clinic
                .procedures()
                .change(first.id(), 1, Desktop.procedureForm(ProcedureStatus.DONE, "2026-09-02", ""), "day"));
        Desktop.saved(desktop.clinic.undo(died.change()));
        assertThat(due()).containsExactly("A 12w LATER");
    }

    @Test
    void aDayOfDeathLiesBetweenTheLastProcedureAndToday() {
        Patient patient = desktop.patient("A");
        desktop.procedure(patient, "2026-09-01", "");
        Patients patients = desktop.clinic.patients();
        assertThat(Desktop.faults(patients.change(patient.id(), 1, form("A", null, "2026-11-04"), "x")))
                .containsExactly("diedOn IN_FUTURE");
        assertThat(Desktop.faults(patients.change(patient.id(), 1, form("A", null, "2026-08-31"), "x")))
                .containsExactly("diedOn CONTRADICTS");
        assertThat(Desktop.faults(patients.change(patient.id(), 1, form("A", null, "31.10.2026"), "x")))
                .containsExactly("diedOn NOT_A_DATE");
        assertThat(Desktop.faults(patients.register(new PatientForm(
                        "B", "", "", "1960-05-04", null, "", "", "", "", null, null, "", "1960-05-03"))))
                .containsExactly("diedOn CONTRADICTS");
        assertThat(Desktop.faults(patients.register(
                        new PatientForm("B", "", "", "", null, "", "", "", "", null, true, "x".repeat(101), ""))))
                .containsExactly("bestHour TOO_LONG");
        Desktop.saved(patients.change(patient.id(), 1, form("A", null, "2026-11-03"), "x"));
        assertThat(Desktop.faults(desktop.clinic
                        .procedures()
                        .change(
                                desktop.clinic
                                        .patients()
                                        .record(patient.id())
                                        .orElseThrow()
                                        .episodes()
                                        .getFirst()
                                        .procedure()
                                        .id(),
                                1,
                                Desktop.procedureForm(ProcedureStatus.DONE, "2026-11-04", ""),
                                "x")))
                .containsExactly("date IN_FUTURE");
        assertThat(desktop.clinic.patients().check(form("A", true, "2026-11-03"), patient))
                .isEmpty();
    }

    @Test
    void afterADeathNothingIsDone() {
        Patient patient = Desktop.saved(desktop.clinic.patients().register(form("A", true, "2026-10-20")));
        assertThat(Desktop.faults(desktop.clinic
                        .procedures()
                        .record(patient.id(), Desktop.procedureForm(ProcedureStatus.DONE, "2026-10-21", ""))))
                .containsExactly("date CONTRADICTS");
        desktop.procedure(patient, "2026-10-20", "");
    }

    @Test
    void aCourseIsEndedCorrectedAndGoesOn() {
        Procedure procedure = desktop.procedure(desktop.patient("A"), "2026-10-10", "");
        Procedures procedures = desktop.clinic.procedures();
        assertThat(Desktop.faults(procedures.endCourse(procedure.id(), 1, new CourseEndForm(null, ""), "")))
                .containsExactly("endKind REQUIRED", "endDate REQUIRED", "reason REASON_REQUIRED");
        assertThat(Desktop.faults(procedures.endCourse(
                        procedure.id(), 1, new CourseEndForm(CourseEndKind.DEATH, "2026-11-04"), "x")))
                .containsExactly("endKind NOT_ONE_OF", "endDate IN_FUTURE");
        assertThat(Desktop.faults(procedures.endCourse(
                        procedure.id(), 1, new CourseEndForm(CourseEndKind.SURGERY, "2026-10-09"), "x")))
                .containsExactly("endDate OUT_OF_RANGE");
        assertThat(Desktop.faults(procedures.continueCourse(procedure.id(), 1, "x")))
                .containsExactly("endKind NOTHING_ENTERED");
        Procedure ended = Desktop.saved(procedures.endCourse(
                procedure.id(), 1, new CourseEndForm(CourseEndKind.WITHDRAWAL, "2026-11-03"), "told so"));
        assertThat(ended.end()).isEqualTo(new CourseEnd(CourseEndKind.WITHDRAWAL, LocalDate.parse("2026-11-03")));
        assertThat(list().visits()).isEmpty();
        assertThat(procedures.endCourse(
                        procedure.id(), 1, new CourseEndForm(CourseEndKind.SURGERY, "2026-11-03"), "late"))
                .isEqualTo(new Saving.Stale<>(ended));
        Saving.Saved<Procedure> goesOn = Desktop.done(procedures.continueCourse(procedure.id(), 2, "misheard"));
        assertThat(goesOn.value().end()).isNull();
        assertThat(due()).containsExactly("A 3w OVERDUE", "A 12w LATER");
        Desktop.saved(desktop.clinic.undo(goesOn.change()));
        assertThat(list().visits()).isEmpty();
        Procedure planned = Desktop.saved(procedures.record(
                desktop.patient("B").id(), Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-10-01", "")));
        assertThat(Desktop.faults(procedures.endCourse(
                        planned.id(), 1, new CourseEndForm(CourseEndKind.SURGERY, "2026-10-09"), "x")))
                .containsExactly("endKind CONTRADICTS");
    }

    @Test
    void theClinicSaysItsTelephoneAndHowOftenItTries() {
        ClinicDetails before = desktop.clinic.details();
        assertThat(before.attemptLimit()).isEqualTo(3);
        assertThat(Desktop.faults(desktop.clinic.changeDetails(
                        new ClinicDetails("C", before.zone(), "x".repeat(101), 0, before.version()))))
                .containsExactly("phone TOO_LONG", "attemptLimit OUT_OF_RANGE");
        assertThat(Desktop.faults(
                        desktop.clinic.changeDetails(new ClinicDetails("C", before.zone(), "", 21, before.version()))))
                .containsExactly("attemptLimit OUT_OF_RANGE");
        Saving.Saved<ClinicDetails> saved = Desktop.done(desktop.clinic.changeDetails(
                new ClinicDetails("C", before.zone(), " 0500 000 00 01 ", 20, before.version())));
        assertThat(saved.value()).isEqualTo(new ClinicDetails("C", before.zone(), "0500 000 00 01", 20, 2));
        assertThat(list().attemptLimit()).isEqualTo(20);
        Desktop.saved(desktop.clinic.undo(saved.change()));
        assertThat(desktop.clinic.details().phone()).isEmpty();
        assertThat(list().attemptLimit()).isEqualTo(3);
    }

    private FollowUpList list() {
        return desktop.clinic.followUps().list();
    }

    private List<String> due() {
        return list().visits().stream()
                .map(due -> due.patient().code().value() + " "
                        + due.visit().timepoint().id() + " " + due.group())
                .toList();
    }

    private static AttemptForm tried(String date, String time, String by) {
        return new AttemptForm(date, time, null, ContactWay.PHONE, AttemptResult.NO_ANSWER, by, "");
    }

    private static PatientForm form(String code, @Nullable Boolean mayBeCalled, String diedOn) {
        return new PatientForm(code, "", "", "", null, "", "", "", "", null, mayBeCalled, "", diedOn);
    }
}
