package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Walk;

/** A record looked through by mouse and keys. */
class RecordScreenTest extends AtTheDesk {
    private Patient patient;
    private Procedure first;
    private Procedure last;

    @BeforeEach
    void enter() {
        patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        first = desk.done(patient, "2025-12-01");
        desk.absent(first, "12w", AbsenceReason.DECLINED);
        last = desk.done(patient, "2026-07-21");
        desk.scores(last, "2026-07-20", "10:00", "8", "19");
        desk.scores(last, "2026-10-13", "10:00", "4", "7");
        open(patient);
    }

    @Test
    void theLatestProcedureIsShownAndArrowKeysWalkTheOthers() {
        assertThat(text("record-flag")).isEqualTo("Responder");
        keys("record-time-line", KeyCode.LEFT);
        assertThat(text("record-flag")).isNotEqualTo("Responder");
        keys("record-time-line", KeyCode.LEFT);
        keys("record-time-line", KeyCode.END);
        assertThat(text("record-flag")).isEqualTo("Responder");
    }

    @Test
    void aLongNameIsBrokenBetweenItsParts() {
        open(desk.patient("C-3", "Karamustafaoğulları-Çeşmecioğlu-Şahinbaşoğlu", "İbrahim Işıl Gülizar"));
        Text name = (Text) node("record-name").lookup(".text");
        List<TextLineInfo> lines = name.getLayoutInfo().getTextLines(false);
        assertThat(lines.size()).isGreaterThan(1);
        assertThat(lines.subList(0, lines.size() - 1))
                .allMatch(line -> Character.isWhitespace(name.getText().charAt(line.end() - 1)));
    }

    @Test
    void whatCannotBeDoneYetIsNoCommand() {
        assertThat(commands()).contains("Enter scores", "Print the trend", "Assessments");
        open(desk.patient("C-3", "Demo", "Cem"));
        assertThat(commands())
                .containsExactly("Numbness after an injection", "Merge with another record\u2026", "History");
        Patient third = desk.patient("D-4", "Demo", "Derya");
        desk.procedure(third, "2026-09-21", ProcedureStatus.CANCELLED);
        open(third);
        assertThat(commands()).doesNotContain("Enter scores").contains("Print the trend");
    }

    private List<String> commands() {
        return screen.shortcuts().stream().map(Shortcut::text).toList();
    }

    @Test
    void nothingOfAnUnscheduledScoreIsCutOff() {
        robot.interact(() -> desk.scores(last, "2026-09-20", "10:00", "5", ""));
        open(patient);
        click("record-tab-assessments");
        robot.interact(() -> stage.getScene().getRoot().layout());
        assertThat(Walk.cutOff((Parent) node("record-assessments"))).isEmpty();
    }

    @Test
    void theMenuOfARowStaysInTheWindow() {
        robot.interact(() -> stage.setWidth(840));
        click("record-tab-assessments");
        String id = "record-more-"
                + desk.episode(patient)
                        .followUp()
                        .visits()
                        .getFirst()
                        .counted()
                        .id()
                        .value();
        robot.interact(() -> stage.getScene().getRoot().layout());
        robot.interact(() -> ((MenuButton) node(id)).show());
        Window menu = Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(menu.getX() + menu.getWidth()).isLessThanOrEqualTo(stage.getX() + stage.getWidth());
        robot.interact(() -> {
            menu.hide();
            stage.setWidth(1000);
        });
    }

    @Test
    void aProcedureIsChosenByAClick() {
        assertThat(node("record-procedure-" + first.id().value())
                        .lookup(".title")
                        .isVisible())
                .isTrue();
        robot.clickOn(node("record-procedure-" + first.id().value()).lookup(".title"));
        settle();
        assertThat(text("record-flag")).isNotEqualTo("Responder");
        robot.clickOn(node("record-procedure-" + last.id().value()).lookup(".dot"));
        settle();
        assertThat(text("record-flag")).isEqualTo("Responder");
        robot.clickOn(node("record-procedure-" + first.id().value()).lookup(".flag-word"));
        settle();
        assertThat(text("record-flag")).isNotEqualTo("Responder");
    }

    @Test
    void arrowKeysChangeTheTab() {
        keys("record-tab-trend", KeyCode.RIGHT);
        assertThat(((ToggleButton) node("record-tab-assessments")).isSelected()).isTrue();
        assertThat(has("record-assessments")).isTrue();
        robot.type(KeyCode.RIGHT);
        settle();
        assertThat(has("record-procedure-facts")).isTrue();
        robot.type(KeyCode.RIGHT);
        settle();
        assertThat(has("medication-grid")).isTrue();
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        settle();
        assertThat(has("record-history")).isTrue();
        robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        settle();
        assertThat(has("record-chart")).isTrue();
    }

    @Test
    void theEvidenceOpensAndFollowsTheRowWalkedTo() {
        assertThat(node("record-evidence-panel").isVisible()).isFalse();
        click("record-evidence");
        assertThat(node("record-evidence-panel").isVisible()).isTrue();
        assertThat(proof()).isEqualTo("Evidence at 12 weeks");
        keys("record-table", KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(proof()).isEqualTo("Evidence at 3 weeks");
        click("record-evidence");
        assertThat(node("record-evidence-panel").isVisible()).isFalse();
    }

    @Test
    void scoresSavedElsewhereAppear() {
        assertThat(text("record-verdict")).doesNotContain("3\u00a0weeks");
        robot.interact(() -> desk.scores(last, "2026-08-11", "10:00", "3", ""));
        settle();
        assertThat(text("record-verdict")).contains("sustained since\u00a03\u00a0weeks");
    }

    @Test
    void everythingIsReachedByKeysAndReadWhole() {
        for (String tab : new String[] {"trend", "assessments", "procedure", "history"}) {
            click("record-tab-" + tab);
            robot.interact(() -> stage.getScene().getRoot().layout());
            assertThat(unreachable()).isEmpty();
            assertThat(Walk.cutOff(stage.getScene().getRoot())).isEmpty();
        }
        click("record-new-procedure");
        assertThat(unreachable()).isEmpty();
    }

    @Test
    void scoresAreEnteredForTheProcedureShown() {
        robot.interact(() -> screen.shortcuts().getFirst().action().run());
        assertThat(desk.went.ways).containsExactly("enter " + last.id().value());
    }

    /** The tabs are one stop in the tab order. */
    private List<String> unreachable() {
        return Walk.unreachable(stage.getScene().getRoot()).stream()
                .filter(one -> !one.startsWith("ToggleButton#record-tab-"))
                .toList();
    }

    private String proof() {
        var title = (Label) node("record-evidence-panel").lookup(".evidence-title");
        return title.getText();
    }
}
