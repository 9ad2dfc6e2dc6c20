package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.OnDisk;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.ui.followups.DueWatch;
import org.paintrend.ui.followups.FollowUpsScreen;
import org.paintrend.words.Words;

/** The cases every clinic meets, as the record and the list of follow-ups show them. */
class CourseScreensTest extends AtTheDesk {
    @Test
    void aConsultationThreeWeeksBeforeTheBlock() {
        Patient patient = patient();
        Procedure planned = procedure(patient, ProcedureStatus.PLANNED, "2026-10-12", "", Side.LEFT);
        desk.scores(planned, "2026-09-21", "10:00", "8", "");
        assertThat(calls()).isEmpty();
        open(patient);
        assertThat(text("record-verdict")).isEqualTo("Planned for 12 Oct 2026. The course begins when it is done.");
        click("record-done");
        click("step-as-planned");
        click("step-save");
        assertThat(text("record-flag")).isEqualTo("Pending");
        assertThat(calls()).containsExactly("1-3w", "1-12w");
    }

    @Test
    void aCancelledBlock() {
        Patient patient = patient();
        procedure(patient, ProcedureStatus.CANCELLED, "2026-10-12", "", Side.LEFT);
        open(patient);
        assertThat(text("record-cancelled-text")).isEqualTo("Planned for 12 Oct 2026, cancelled: fever");
        assertThat(text("record-verdict")).isEqualTo("Cancelled: fever.");
        click("record-tab-procedure");
        assertThat(has("record-end-course")).isFalse();
        assertThat(calls()).isEmpty();
    }

    @Test
    void aBilateralBlockAndALaterOneOfOneSide() {
        Patient patient = patient();
        procedure(patient, ProcedureStatus.DONE, "2026-10-12", "", Side.BILATERAL);
        open(patient);
        assertThat(has("record-repeat")).isFalse();
        robot.interact(() -> procedure(patient, ProcedureStatus.DONE, "2026-11-02", "", Side.LEFT));
        settle();
        assertThat(text("record-repeat-text"))
                .isEqualTo("The same target was treated again on 2 Nov 2026. "
                        + "The course from 12 Oct 2026 is still followed.");
        assertThat(calls()).containsExactly("1-3w", "2-3w", "1-12w", "2-12w");
    }

    @Test
    void aLeftSidedBlockAfterARightSidedOne() {
        Patient patient = patient();
        procedure(patient, ProcedureStatus.DONE, "2026-10-12", "", Side.RIGHT);
        procedure(patient, ProcedureStatus.DONE, "2026-10-26", "", Side.LEFT);
        open(patient);
        assertThat(has("record-repeat")).isFalse();
        assertThat(has("record-part")).isFalse();
        assertThat(calls()).containsExactly("1-3w", "2-3w", "1-12w", "2-12w");
    }

    @Test
    void aRepeatOnTheSameSideIsConfirmed() {
        Patient patient = patient();
        Procedure first = procedure(patient, ProcedureStatus.DONE, "2026-10-12", "", Side.LEFT);
        procedure(patient, ProcedureStatus.DONE, "2026-10-26", "", Side.LEFT);
        open(patient);
        click("record-repeat-end");
        assertThat(text("course-end-endDate")).isEqualTo("26 Oct 2026");
        type("course-end-reason", "repeated");
        click("course-end-save");
        assertThat(episodes(patient).getFirst().procedure().id()).isEqualTo(first.id());
        assertThat(episodes(patient).getFirst().procedure().end())
                .isEqualTo(new CourseEnd(CourseEndKind.REPEAT, LocalDate.parse("2026-10-26")));
        assertThat(has("record-repeat")).isFalse();
        assertThat(calls()).containsExactly("2-3w", "2-12w");
    }

    @Test
    void aDeath() {
        Patient patient = patient();
        procedure(patient, ProcedureStatus.DONE, "2026-10-12", "", Side.LEFT);
        open(patient);
        robot.interact(() -> OnDisk.saved(desk.clinic
                .patients()
                .change(
                        patient.id(),
                        1,
                        new PatientForm(
                                "P-1",
                                "Ece",
                                "Demo",
                                "1965-04-12",
                                Sex.FEMALE,
                                "",
                                "",
                                "latex",
                                "",
                                true,
                                null,
                                "",
                                "2026-10-30"),
                        "told by the family")));
        settle();
        click("record-tab-procedure");
        assertThat(text("record-fact-course")).isEqualTo("ended early: death, 30 Oct 2026");
        assertThat(has("record-continue-course")).isFalse();
        assertThat(calls()).isEmpty();
    }

    @Test
    void twoOfOneSittingAreOneCourse() {
        Patient patient = patient();
        Procedure second = procedure(patient, ProcedureStatus.DONE, "2026-10-12", "10:30", Side.LEFT);
        desk.scores(second, "2026-10-12", "09:00", "9", "");
        Procedure leading = procedure(patient, ProcedureStatus.DONE, "2026-10-12", "10:00", Side.LEFT);
        desk.scores(leading, "2026-10-12", "08:00", "7", "");
        open(patient);
        assertThat(has("record-part")).as("the record opens on the course").isFalse();
        click("record-tab-procedure");
        assertThat(text("record-fact-course-with"))
                .isEqualTo("Transsacral nerve block S1–S3, left · 12 Oct 2026, 10:30");

        robot.interact(() -> node("record-time-line").requestFocus());
        robot.type(KeyCode.RIGHT);
        settle();
        assertThat(text("record-part-text"))
                .startsWith("Part of the course of Transsacral nerve block S1–S3, left, 12 Oct 2026, 10:00")
                .endsWith("1 score that was recorded here stands under Assessments and is not counted.");
        assertThat(text("record-fact-course")).startsWith("part of the course of");
        assertThat(has("record-end-course")).isFalse();
        assertThat(node("record-procedure-" + second.id().value()).getAccessibleText())
                .endsWith("part of a course");
        click("record-tab-assessments");
        assertThat(node("record-assessments").lookupAll(".assessment"))
                .as("its own score alone")
                .hasSize(1);
        click("record-tab-trend");
        assertThat(text("record-flag")).isEqualTo("Pending");
        click("record-enter-scores");
        assertThat(desk.went.ways).containsExactly("enter " + leading.id().value());
        click("record-part-show");
        assertThat(has("record-part")).isFalse();
        assertThat(calls()).containsExactly("2-3w", "2-12w");
    }

    @Test
    void theFormSaysThatBothWillBeOneCourse() {
        Patient patient = patient();
        procedure(patient, ProcedureStatus.DONE, "2026-10-12", "10:00", Side.LEFT);
        open(patient);
        click("record-new-procedure");
        type("procedure-date", "12 Oct 2026");
        type("procedure-site", "LEG");
        assertThat(node("procedure-one-course").isVisible()).as("no side yet").isFalse();
        choose("procedure-side", List.of(Side.values()).indexOf(Side.LEFT));
        assertThat(text("procedure-one-course"))
                .isEqualTo("Same day and same target as Transsacral nerve block S1–S3, left, 12 Oct 2026, 10:00: "
                        + "both will be one course, asked for only once.");
        choose("procedure-side", List.of(Side.values()).indexOf(Side.RIGHT));
        assertThat(node("procedure-one-course").isVisible()).isFalse();
        choose("procedure-side", List.of(Side.values()).indexOf(Side.LEFT));
        choose("procedure-status", List.of(ProcedureStatus.values()).indexOf(ProcedureStatus.PLANNED));
        assertThat(node("procedure-one-course").isVisible()).as("only planned").isFalse();
    }

    private Patient patient() {
        return desk.patient("P-1", "Demo", "Ece");
    }

    private Procedure procedure(Patient patient, ProcedureStatus status, String date, String time, Side side) {
        ProcedureForm form = Desk.form(date, time, status);
        return OnDisk.saved(desk.clinic
                .procedures()
                .record(
                        patient.id(),
                        new ProcedureForm(
                                form.status(),
                                form.date(),
                                form.time(),
                                form.laterOfTwo(),
                                form.technique(),
                                form.site(),
                                side,
                                form.levels(),
                                form.drugs(),
                                form.operator(),
                                form.note(),
                                form.cancelReason(),
                                form.ageYears(),
                                form.bmi(),
                                form.diagnosis(),
                                form.symptomMonths())));
    }

    /** Procedure and timepoint of each row of the list of follow-ups that can be seen. */
    private List<String> calls() {
        Words words = Words.in(Locale.ENGLISH);
        List<String> calls = new ArrayList<>();
        var before = stage.getScene().getRoot();
        robot.interact(() -> {
            var watch = new DueWatch(desk.clinic, words, desk.clock, desk.tasks);
            watch.open();
            var followUps = new FollowUpsScreen(desk.workplace(Locale.ENGLISH), watch);
            var root = new StackPane(followUps.node());
            stage.getScene().setRoot(root);
            root.applyCss();
            root.layout();
            var list = (ListView<?>) root.lookup("#followups-list");
            for (int row = 0; row < list.getItems().size(); row++) {
                // The buttons of the chosen row alone carry its name.
                list.getSelectionModel().select(row);
                root.lookupAll(".button").stream()
                        .map(Node::getId)
                        .filter(id -> id != null && id.startsWith("due-enter-"))
                        .map(id -> id.substring("due-enter-".length()))
                        .forEach(calls::add);
            }
            followUps.leave();
            watch.leave();
            stage.getScene().setRoot(before);
        });
        return calls;
    }
}
