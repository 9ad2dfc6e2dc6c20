package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.OnDisk;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;

/** Mistakes mended from the record: moved or voided with a reason, and taken back. */
class MendingTest extends AtTheDesk {
    private Patient patient;
    private Patient other;
    private Procedure procedure;
    private Assessment scores;

    @BeforeEach
    void enter() {
        patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        other = desk.patient("B-2", "Demir", "Bora");
        procedure = desk.done(patient, "2026-07-21");
        desk.scores(procedure, "2026-07-20", "10:00", "8", "");
        scores = desk.scores(procedure, "2026-10-13", "10:00", "4", "");
        open(patient);
    }

    @Test
    void aProcedureIsVoidedOnlyWithAReason() {
        click("record-tab-procedure");
        click("record-void-procedure");
        assertThat(episodes(patient)).hasSize(1);
        desk.ports.reasons.add("entered twice");
        click("record-void-procedure");
        assertThat(episodes(patient)).isEmpty();
        assertThat(has("record-first-procedure")).isTrue();
        assertThat(desk.ports.asked).last().asString().contains("S1\u2013S3, left \u00b7 21 Jul 2026");
        undo();
        assertThat(episodes(patient)).hasSize(1);
        assertThat(has("record-tab-procedure")).isTrue();
        assertThat(desk.said.texts).containsExactly("Procedure voided.", "Undone: voiding of the procedure");
    }

    @Test
    void aProcedureGoesWithItsScoresToThePatientItBelongsTo() {
        click("record-tab-procedure");
        click("record-move-procedure");
        assertThat(node("record-move-save").isDisabled()).isTrue();
        assertThat(list("record-move-patients").getItems()).containsExactly(other);
        robot.interact(() -> list("record-move-patients").getSelectionModel().selectFirst());
        assertThat(node("record-move-save").isDisabled()).as("no reason yet").isTrue();
        type("record-move-reason", "wrong patient");
        click("record-move-save");
        assertThat(episodes(patient)).isEmpty();
        assertThat(episodes(other)).hasSize(1);
        assertThat(desk.went.ways).contains("record " + other.id().value());
        undo();
        assertThat(episodes(patient)).hasSize(1);
        assertThat(episodes(other)).isEmpty();
    }

    @Test
    void scoresGoToTheProcedureTheyBelongTo() {
        Procedure right = desk.done(other, "2026-07-21");
        click("record-tab-assessments");
        menu("record-more-" + scores.id().value(), "record-move-" + scores.id().value());
        type("record-move-search", "bora");
        assertThat(list("record-move-patients").getItems()).containsExactly(other);
        robot.interact(() -> list("record-move-patients").getSelectionModel().selectFirst());
        settle();
        assertThat(list("record-move-procedures").getSelectionModel().getSelectedItem())
                .as("there is only one")
                .isEqualTo(right);
        type("record-move-reason", "wrong patient");
        click("record-move-save");
        assertThat(counted(other)).isEqualTo(1);
        assertThat(counted(patient)).isEqualTo(1);
        assertThat(desk.went.panels).isEmpty();
        undo();
        assertThat(counted(patient)).isEqualTo(2);
    }

    @Test
    void whereScoresWouldStandIsSaidBeforeTheyAreMovedByKeys() {
        Procedure right = desk.done(other, "2026-07-21");
        desk.scores(right, "2026-10-10", "10:00", "6", "");
        click("record-tab-assessments");
        menu("record-more-" + scores.id().value(), "record-move-" + scores.id().value());
        assertThat(node("record-move-consequence").isVisible()).isFalse();
        type("record-move-search", "bora");
        keys("record-move-search", KeyCode.DOWN);
        assertThat(list("record-move-patients").isFocused()).isTrue();
        assertThat(list("record-move-patients").getSelectionModel().getSelectedItem())
                .isEqualTo(other);
        assertThat(text("record-move-consequence"))
                .isEqualTo("12 weeks already has scores of 10 Oct: NRS 6. These here would count instead.");
        moveByKeys();
        assertThat(counted(other)).as("no reason yet").isEqualTo(1);
        assertThat(desk.went.panels).hasSize(1);
        type("record-move-reason", "wrong patient");
        moveByKeys();
        assertThat(desk.went.panels).isEmpty();
        assertThat(desk.said.texts)
                .last()
                .asString()
                .startsWith("12 weeks, NRS 4 moved to Demir, Bora: ")
                .endsWith("S1\u2013S3, left \u00b7 21 Jul 2026");
    }

    @Test
    void scoresThatWouldNotCountAreSaidToStandBeside() {
        Procedure right = desk.done(other, "2026-07-21");
        desk.scores(right, "2026-10-13", "11:00", "6", "");
        click("record-tab-assessments");
        menu("record-more-" + scores.id().value(), "record-move-" + scores.id().value());
        robot.interact(() -> list("record-move-patients").getSelectionModel().select(other));
        settle();
        assertThat(text("record-move-consequence"))
                .isEqualTo("12 weeks has another score that counts; this one stays visible beside it.");
    }

    @Test
    void aLoneRowIsChosenWithDown() {
        click("record-tab-procedure");
        click("record-move-procedure");
        keys("record-move-patients", KeyCode.DOWN);
        assertThat(list("record-move-patients").getSelectionModel().getSelectedItem())
                .isEqualTo(other);
    }

    private void moveByKeys() {
        robot.interact(
                () -> desk.went.panels.getLast().shortcuts().getFirst().action().run());
        settle();
    }

    @Test
    void scoresAreVoidedAndTakenBack() {
        click("record-tab-assessments");
        desk.ports.reasons.add("asked somebody else");
        menu("record-more-" + scores.id().value(), "record-void-" + scores.id().value());
        assertThat(desk.ports.asked).last().asString().contains("12 weeks, 13 Oct 2026, 10:00: NRS 4");
        assertThat(counted(patient)).isEqualTo(1);
        assertThat(has("record-edit-" + scores.id().value())).isFalse();
        undo();
        assertThat(counted(patient)).isEqualTo(2);
        assertThat(has("record-edit-" + scores.id().value())).isTrue();
        assertThat(desk.said.texts).last().asString().matches("Undone: voiding of .+, NRS \\d+.*");
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotMoved() {
        click("record-tab-procedure");
        click("record-move-procedure");
        robot.interact(() -> list("record-move-patients").getSelectionModel().selectFirst());
        type("record-move-reason", "wrong patient");
        robot.interact(() -> OnDisk.saved(desk.clinic
                .procedures()
                .change(
                        procedure.id(),
                        procedure.version(),
                        Desk.form("2026-07-21", "11:00", ProcedureStatus.DONE),
                        "the clock was wrong")));
        click("record-move-save");
        assertThat(episodes(patient)).hasSize(1);
        assertThat(desk.said.warnings).hasSize(1);
    }

    @Test
    void aPatientCreatedByMistakeIsVoidedFromTheHead() {
        menu("record-more", "record-void-patient");
        assertThat(desk.clinic.patients().record(patient.id())).isPresent();
        desk.ports.reasons.add("a test");
        menu("record-more", "record-void-patient");
        assertThat(desk.clinic.patients().record(patient.id())).isEmpty();
        assertThat(desk.ports.asked).last().asString().contains("Yılmaz, Ayşe").contains("A-1");
        assertThat(desk.went.ways).contains("patients");
        assertThat(desk.said.warnings).as("who voided it knows").isEmpty();
        undo();
        assertThat(desk.clinic.patients().record(patient.id())).isPresent();
    }

    @Test
    void whyTheRecordIsLeftIsSaidToWhoDidNotVoidThePatient() {
        robot.interact(() ->
                OnDisk.saved(desk.clinic.patients().voidPatient(patient.id(), patient.version(), "registered twice")));
        settle();
        assertThat(desk.went.ways).contains("patients");
        assertThat(desk.said.warnings).singleElement().asString().startsWith(patient.displayName() + " was voided.");
    }

    private long counted(Patient whose) {
        return episodes(whose).stream()
                .map(Episode::followUp)
                .flatMap(followUp -> followUp.visits().stream())
                .filter(visit -> visit.counted() != null)
                .count();
    }

    @SuppressWarnings("unchecked")
    private ListView<Object> list(String id) {
        return (ListView<Object>) node(id);
    }
}
