package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Placement;
import org.paintrend.domain.outcome.Response;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;

class AssessmentsTest {
    @TempDir
    private Path folder;

    private Desktop desktop;
    private Patient patient;
    private Procedure procedure;

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder, Desktop.BERLIN);
        patient = desktop.patient("A");
        procedure = desktop.procedure(patient, "2026-10-10", "09:30");
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void zeroIsAScoreAndNothingIsNot() {
        Assessment zero = desktop.assessment(procedure, "2026-10-10", "09:00", "0");
        assertThat(zero.nrs()).isEqualTo(Nrs.of(0));
        assertThat(zero.lanss()).isNull();
        assertThat(Desktop.faults(record(Desktop.scores("2026-10-10", "09:00", " "))))
                .containsExactly("nrs NOTHING_ENTERED");
    }

    @Test
    void namesEveryFaultAtOnceAndChangesNothing() throws Exception {
        List<String> before = Dump.of(desktop.file);
        AssessmentForm bad = new AssessmentForm(
                "2026-10-32",
                "25:00",
                null,
                Mode.CLINIC,
                "11",
                RecallPeriod.NOW,
                Map.of(),
                "25",
                8,
                6,
                null,
                "n".repeat(4001),
                null,
                "");
        assertThat(Desktop.faults(record(bad)))
                .containsExactly(
                        "date NOT_A_DATE",
                        "time NOT_A_TIME",
                        "nrs OUT_OF_RANGE",
                        "lanssTotal OUT_OF_RANGE",
                        "pgic OUT_OF_RANGE",
                        "mrc OUT_OF_RANGE",
                        "note TOO_LONG");
        for (String value : List.of("8.5", "-1", "８", "8/10", "ten", "NaN", "+5", "1e0")) {
            Saving<Assessment> saving = record(Desktop.scores("2026-10-10", "09:00", value));
            assertThat(((Saving.Refused<Assessment>) saving).faults())
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.field()).isEqualTo("nrs");
                        assertThat(fault.value()).isEqualTo(value);
                        assertThat(fault.allowed()).containsExactly("0", "10");
                    });
        }
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    @Test
    void aTimeIsWholeOrNotRecorded() {
        assertThat(Desktop.faults(record(Desktop.scores("2026-10-10", "", "5"))))
                .containsExactly("time REQUIRED");
        assertThat(Desktop.faults(record(Desktop.scores("", "10:00", "5")))).containsExactly("date REQUIRED");
        assertThat(Desktop.faults(record(Desktop.scores("", "", "5")))).containsExactly("timepoint REQUIRED");
        Desktop.saved(record(Desktop.scores("", "", "5", "3w", "")));
        assertThat(visit("3w").placement()).isEqualTo(Placement.TIME_NOT_RECORDED);
    }

    @Test
    void withoutATimeItIsNotFromAWindowThatIsStillToCome() {
        AssessmentForm untimed = Desktop.scores("", "", "1", "12w", "");
        assertThat(((Saving.Refused<Assessment>) record(untimed)).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("timepoint");
                    assertThat(fault.problem()).isEqualTo(Problem.NOT_YET);
                    assertThat(fault.value()).isEqualTo("12w");
                    assertThat(fault.allowed()).containsExactly("2026-12-19T00:00");
                });
        desktop.clock.set("2026-12-18T22:59:59.999Z");
        assertThat(Desktop.faults(record(untimed))).containsExactly("timepoint NOT_YET");
        desktop.clock.set("2026-12-18T23:00:00Z");
        Desktop.saved(record(untimed));
        assertThat(visit("12w").placement()).isEqualTo(Placement.TIME_NOT_RECORDED);
    }

    @Test
    void aBaselineWithoutATimeThatIsEnteredAfterTheProcedureNeedsSomebodysWord() {
        assertThat(Desktop.faults(record(Desktop.scores("", "", "8", "pre", ""))))
                .containsExactly("assignedBecause REASON_REQUIRED");
        Assessment told = Desktop.saved(record(Desktop.scores("", "", "8", "pre", "from the form of that morning")));
        assertThat(told.assignedBecause()).isEqualTo("from the form of that morning");
        assertThat(visit("pre").score(Instrument.NRS)).isEqualTo(8);
        AssessmentForm mended = Desktop.scores("", "", "7", "pre", "");
        assertThat(Desktop.saved(desktop.clinic.assessments().change(told.id(), 1, mended, "misread"))
                        .nrs())
                .isEqualTo(Nrs.of(7));
    }

    @Test
    void aFollowUpBecomesNoBaselineWithoutSomebodysWord() {
        Assessment later = desktop.assessment(procedure, "2026-10-31", "10:00", "9");
        AssessmentForm untimed = Desktop.scores("", "", "9", "pre", "");
        assertThat(Desktop.faults(desktop.clinic.assessments().change(later.id(), 1, untimed, "wrong visit")))
                .containsExactly("assignedBecause REASON_REQUIRED");
    }

    @Test
    void withoutATimeItIsNotMovedIntoAWindowThatIsStillToCome() {
        Assessment three = Desktop.saved(record(Desktop.scores("", "", "5", "3w", "")));
        Procedure late = desktop.procedure(patient, "2026-11-02", "09:30");
        assertThat(Desktop.faults(desktop.clinic.assessments().move(three.id(), 1, late.id(), "wrong block")))
                .containsExactly("to NOT_YET");
    }

    @Test
    void nobodyIsAskedAfterDeath() {
        died("2026-10-26");
        assertThat(Desktop.faults(record(Desktop.scores("2026-10-27", "00:00", "5"))))
                .containsExactly("date CONTRADICTS");
        assertThat(Desktop.faults(record(Desktop.scores("", "", "5", "12w", ""))))
                .containsExactly("timepoint NOT_YET");
        desktop.clock.set("2027-03-01T09:00:00Z");
        assertThat(Desktop.faults(record(Desktop.scores("", "", "5", "12w", ""))))
                .containsExactly("timepoint CONTRADICTS");
        Desktop.saved(record(Desktop.scores("2026-10-26", "23:59", "5")));
        assertThat(visit("3w").score(Instrument.NRS)).isEqualTo(5);
    }

    @Test
    void deathLimitsAlsoACourseThatSurgeryEndedBefore() {
        Desktop.saved(desktop.clinic
                .procedures()
                .endCourse(procedure.id(), 1, new CourseEndForm(CourseEndKind.SURGERY, "2026-10-20"), "operated on"));
        died("2026-10-26");
        assertThat(Desktop.faults(record(Desktop.scores("2026-10-27", "00:00", "5"))))
                .containsExactly("date CONTRADICTS");
    }

    @Test
    void nobodyDiesBeforeTheyWereSeen() {
        desktop.assessment(procedure, "2026-10-27", "10:00", "5");
        assertThat(Desktop.faults(death("2026-10-26"))).containsExactly("diedOn CONTRADICTS");
        Desktop.saved(death("2026-10-27"));
    }

    @Test
    void isNeverTakenInTheFutureOrAtATimeThatDidNotHappen() {
        assertThat(Desktop.faults(record(Desktop.scores("2026-11-03", "10:01", "5"))))
                .containsExactly("time IN_FUTURE");
        assertThat(Desktop.faults(record(Desktop.scores("2026-11-04", "09:00", "5"))))
                .containsExactly("date IN_FUTURE");
        assertThat(Desktop.faults(record(Desktop.scores("2026-03-29", "02:30", "5"))))
                .containsExactly("time TIME_DOES_NOT_EXIST");
        assertThat(Desktop.faults(record(Desktop.scores("2026-10-25", "02:30", "5"))))
                .containsExactly("time TIME_TWICE");
        AssessmentForm later = new AssessmentForm(
                "2026-10-25", "02:30", true, null, "5", RecallPeriod.NOW, Map.of(), "", null, null, null, "", null, "");
        assertThat(Desktop.saved(record(later)).takenAt()).isEqualTo("2026-10-25T01:30:00Z");
    }

    @Test
    void fallsIntoTheWindowOfItsTime() {
        assertThat(desktop.assessment(procedure, "2026-10-10", "09:30", "5").timepoint())
                .isEqualTo("pre");
        assertThat(desktop.assessment(procedure, "2026-10-10", "10:00", "5").timepoint())
                .isEqualTo("1h");
        assertThat(desktop.assessment(procedure, "2026-10-24", "00:00", "5").timepoint())
                .isEqualTo("3w");
        Assessment between = desktop.assessment(procedure, "2026-10-20", "10:00", "5");
        assertThat(between.timepoint()).isNull();
        assertThat(between.assignedBecause()).isNull();
        assertThat(Desktop.faults(record(Desktop.scores("2026-10-24", "10:00", "5", "12w", "x"))))
                .containsExactly("timepoint NOT_ONE_OF");
        assertThat(Desktop.faults(record(Desktop.scores("2026-10-24", "10:00", "5", "6m", "x"))))
                .containsExactly("timepoint NOT_OF_PLAN");
    }

    @Test
    void outsideEveryWindowItIsAssignedOnlyWithAReason() {
        assertThat(Desktop.faults(record(Desktop.scores("2026-10-20", "10:00", "5", "3w", " "))))
                .containsExactly("assignedBecause REASON_REQUIRED");
        Assessment early = Desktop.saved(record(Desktop.scores("2026-10-20", "10:00", "5", "3w", "on holiday later")));
        assertThat(early.assignedBecause()).isEqualTo("on holiday later");
        assertThat(visit("3w").placement()).isEqualTo(Placement.EARLY);
        // It has one now, so it is offered no more.
        assertThat(Desktop.faults(record(Desktop.scores("2026-10-21", "10:00", "5", "3w", "again"))))
                .containsExactly("timepoint NOT_ONE_OF");
        // But the same one may be changed and stay there.
        Desktop.saved(desktop.clinic
                .assessments()
                .change(
                        early.id(),
                        1,
                        Desktop.scores("2026-10-20", "10:00", "4", "3w", "on holiday later"),
                        "typed wrong"));
        // In the window no reason is kept.
        assertThat(Desktop.saved(record(Desktop.scores("2026-10-24", "10:00", "5", "3w", "x")))
                        .assignedBecause())
                .isNull();
    }

    @Test
    void aRecalledBaselineCountsOnlyWithAReason() {
        Assessment recalled = Desktop.saved(record(Desktop.scores("2026-10-31", "10:00", "8", "pre", "")));
        assertThat(recalled.timepoint()).isEqualTo("pre");
        assertThat(visit("pre").counted()).isNull();
        assertThat(visit("pre").others()).containsExactly(recalled);
        Desktop.saved(desktop.clinic
                .assessments()
                .change(
                        recalled.id(),
                        1,
                        Desktop.scores("2026-10-31", "10:00", "8", "pre", "from the letter"),
                        "decided"));
        assertThat(visit("pre").placement()).isEqualTo(Placement.RECALLED);
        assertThat(visit("pre").counted().nrs().value()).isEqualTo(8);
        // Long before the window it is no recall: somebody has to say why it counts.
        assertThat(Desktop.faults(record(Desktop.scores("2026-08-01", "10:00", "8", "pre", ""))))
                .containsExactly("timepoint NOT_ONE_OF");
    }

    @Test
    void aBaselineFromBeforeTheWindowNeedsAReason() {
        assertThat(Desktop.faults(record(Desktop.scores("2026-08-01", "10:00", "8", "pre", ""))))
                .containsExactly("assignedBecause REASON_REQUIRED");
        Desktop.saved(record(Desktop.scores("2026-08-01", "10:00", "8", "pre", "seen then")));
        assertThat(visit("pre").placement()).isEqualTo(Placement.EARLY);
    }

    @Test
    void byPhoneOrPostNobodyCanExamine() {
        Map<LanssItem, Boolean> all = new EnumMap<>(LanssItem.class);
        for (LanssItem item : LanssItem.values()) {
            all.put(item, false);
        }
        for (Mode mode : List.of(Mode.PHONE, Mode.POST)) {
            assertThat(Desktop.faults(record(lanss(mode, all, "")))).containsExactly("lanssItems CONTRADICTS");
            assertThat(Desktop.faults(record(lanss(mode, Map.of(), "17")))).containsExactly("lanssTotal CONTRADICTS");
        }
        Assessment byVideo = Desktop.saved(record(lanss(Mode.VIDEO, all, "")));
        assertThat(byVideo.lanss().total()).hasValue(0);
        all.remove(LanssItem.ALLODYNIA);
        all.remove(LanssItem.PIN_PRICK);
        Assessment byPhone = Desktop.saved(record(lanss(Mode.PHONE, all, "")));
        assertThat(byPhone.lanss().total()).isEmpty();
    }

    @Test
    void anAbsenceTakesNoScoreAndCanBeNotedAnyTimeForAnyTimepoint() {
        AssessmentForm both = absent("2026-10-31", "10:00", "5", null);
        assertThat(Desktop.faults(record(both))).containsExactly("absence CONTRADICTS");
        assertThat(Desktop.faults(record(absent("2026-10-20", "10:00", "", null))))
                .containsExactly("timepoint REQUIRED");
        Desktop.saved(record(absent("", "", "", "12w")));
        Desktop.saved(record(absent("2026-10-31", "10:00", "", "1h")));
        assertThat(Desktop.saved(record(absent("2026-10-31", "10:00", "", null)))
                        .timepoint())
                .isEqualTo("3w");
        assertThat(List.of(visit("1h"), visit("3w"), visit("12w")))
                .extracting(Visit::status)
                .containsOnly(VisitStatus.ABSENT);
    }

    @Test
    void aPlannedProcedureTakesOnlyTheBaseline() {
        Procedure planned = Desktop.saved(desktop.clinic
                .procedures()
                .record(patient.id(), Desktop.procedureForm(ProcedureStatus.PLANNED, "2027-03-01", "09:00")));
        assertThat(desktop.assessment(planned, "2026-11-03", "09:00", "7").timepoint())
                .isEqualTo("pre");
        assertThat(Desktop.faults(desktop.clinic
                        .assessments()
                        .record(planned.id(), Desktop.scores("2026-11-03", "09:00", "7", "3w", "x"))))
                .containsExactly("timepoint NOT_ONE_OF");
        assertThat(Desktop.faults(desktop.clinic.assessments().record(planned.id(), Desktop.scores("", "", "7"))))
                .containsExactly("timepoint REQUIRED");
        Desktop.saved(desktop.clinic.assessments().record(planned.id(), Desktop.scores("", "", "7", "pre", "")));
    }

    @Test
    void whereOnlyTheDayIsKnownTheHourAfterCanBeNamed() {
        Procedure dated = desktop.procedure(patient, "2026-10-12", "");
        assertThat(Desktop.saved(desktop.clinic
                                .assessments()
                                .record(dated.id(), Desktop.scores("2026-10-12", "15:00", "2", "1h", "")))
                        .timepoint())
                .isEqualTo("1h");
        assertThat(Desktop.faults(desktop.clinic
                        .assessments()
                        .record(dated.id(), Desktop.scores("2026-10-14", "15:00", "2", "1h", "x"))))
                .containsExactly("timepoint NOT_ONE_OF");
    }

    @Test
    void previewsWithoutTheDiskWhatWouldBeSaved() throws Exception {
        desktop.assessment(procedure, "2026-10-10", "09:00", "5");
        Assessment first = desktop.assessment(procedure, "2026-10-31", "09:00", "5");
        Episode episode = episode();
        List<String> before = Dump.of(desktop.file);
        AssessmentForm form = Desktop.scores("2026-10-31", "10:00", "2");
        Preview preview = desktop.clinic.assessments().preview(episode, form);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.timing().timepoint().id()).isEqualTo("3w");
        assertThat(preview.episode()
                        .course()
                        .response(preview.episode().followUp().visit("3w").orElseThrow()))
                .isEqualTo(Response.RESPONDER);
        Preview edit = desktop.clinic.assessments().preview(episode, form, first.id());
        assertThat(edit.episode().followUp().visit("3w").orElseThrow().others()).isEmpty();
        assertThat(edit.assessment().id()).isEqualTo(first.id());
        Preview outside =
                desktop.clinic.assessments().preview(episode, Desktop.scores("2026-10-20", "10:00", "", "12w", ""));
        assertThat(outside.faults())
                .extracting(Fault::problem)
                .containsExactlyInAnyOrder(Problem.NOTHING_ENTERED, Problem.REASON_REQUIRED);
        assertThat(outside.timing().offers()).extracting(Timepoint::id).containsExactly("1h", "12w");
        assertThat(outside.assessment()).isNull();
        assertThat(outside.episode()).isEqualTo(episode);
        assertThatThrownBy(() -> desktop.clinic.assessments().preview(episode, form, new AssessmentId(99)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    @Test
    void aChangeNeedsAReasonAndTheVersionOnDiskAndKeepsWhoEnteredIt() {
        Assessment score = desktop.assessment(procedure, "2026-10-31", "09:00", "5");
        AssessmentForm form = Desktop.scores("2026-10-31", "09:00", "4");
        assertThat(Desktop.faults(desktop.clinic.assessments().change(score.id(), 1, form, " ")))
                .containsExactly("reason REASON_REQUIRED");
        Assessment changed = Desktop.saved(desktop.clinic.assessments().change(score.id(), 1, form, "typed wrong"));
        assertThat(changed.nrs()).isEqualTo(Nrs.of(4));
        assertThat(changed.recordedBy()).isEqualTo("Dr Kaya");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(desktop.clinic.assessments().change(score.id(), 1, form, "late"))
                .isEqualTo(new Saving.Stale<>(changed));
        assertThat(desktop.clinic.assessments().move(score.id(), 1, procedure.id(), "late"))
                .isEqualTo(new Saving.Stale<>(changed));
        assertThat(desktop.clinic.assessments().voidAssessment(score.id(), 1, "late"))
                .isEqualTo(new Saving.Stale<>(changed));
        Desktop.saved(desktop.clinic.assessments().voidAssessment(score.id(), 2, "not hers"));
        assertThat(visit("3w").counted()).isNull();
        assertThat(desktop.clinic.assessments().change(score.id(), 3, form, "late"))
                .isInstanceOfSatisfying(
                        Saving.Stale.class, stale -> assertThat(stale.voided()).isTrue());
    }

    @Test
    void movesToTheProcedureItBelongsToAndIsPlacedByItsTimeThere() {
        Patient other = desktop.patient("B");
        Procedure earlier = desktop.procedure(other, "2026-08-10", "09:30");
        Procedure planned = Desktop.saved(desktop.clinic
                .procedures()
                .record(other.id(), Desktop.procedureForm(ProcedureStatus.PLANNED, "2027-03-01", "")));
        Assessment score = Desktop.saved(record(Desktop.scores("2026-10-20", "09:00", "5", "3w", "holiday")));
        Assessment moved =
                Desktop.saved(desktop.clinic.assessments().move(score.id(), 1, earlier.id(), "wrong patient"));
        assertThat(moved.procedure()).isEqualTo(earlier.id());
        assertThat(moved.timepoint()).isEqualTo("12w");
        assertThat(moved.assignedBecause()).isNull();
        assertThat(visit("3w").counted()).isNull();
        Assessment undated = Desktop.saved(record(Desktop.scores("", "", "5", "3w", "")));
        assertThat(Desktop.faults(desktop.clinic.assessments().move(undated.id(), 1, planned.id(), "why")))
                .containsExactly("to NOT_ONE_OF");
        assertThat(Desktop.saved(desktop.clinic.assessments().move(undated.id(), 1, earlier.id(), "why"))
                        .timepoint())
                .isEqualTo("3w");
    }

    private Saving<Assessment> record(AssessmentForm form) {
        return desktop.clinic.assessments().record(procedure.id(), form);
    }

    private static AssessmentForm lanss(Mode mode, Map<LanssItem, Boolean> items, String total) {
        return new AssessmentForm(
                "2026-10-31", "10:00", null, mode, "", RecallPeriod.NOW, items, total, null, null, null, "", null, "");
    }

    private static AssessmentForm absent(String date, String time, String nrs, String timepoint) {
        return new AssessmentForm(
                date,
                time,
                null,
                null,
                nrs,
                RecallPeriod.NOW,
                Map.of(),
                "",
                null,
                null,
                AbsenceReason.DECLINED,
                "",
                timepoint,
                "");
    }

    private Episode episode() {
        return desktop.clinic.patients().record(patient.id()).orElseThrow().episodes().stream()
                .filter(one -> one.procedure().id().equals(procedure.id()))
                .findFirst()
                .orElseThrow();
    }

    private Visit visit(String timepoint) {
        return episode().followUp().visit(timepoint).orElseThrow();
    }

    private void died(String day) {
        Desktop.saved(death(day));
    }

    private Saving<Patient> death(String day) {
        return desktop.clinic
                .patients()
                .change(
                        patient.id(),
                        1,
                        new PatientForm("A", "", "", "", null, "", "", "", "", null, null, "", day),
                        "told by the family");
    }
}
