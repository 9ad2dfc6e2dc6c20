package org.paintrend.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paintrend.app.TestProgram;
import org.paintrend.clinic.MergePlan;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.pictures.Studio;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.common.Walk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The frame by keys: search, shortcuts, toasts, settings. */
@ExtendWith(ApplicationExtension.class)
final class ShellTest {
    private Opened opened;
    private Shell shell;

    @Start
    void start(Stage stage) throws Exception {
        opened = TestProgram.demonstration(Files.createTempDirectory("shell"), Studio.clock());
        var theme = new Theme(Appearance.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT));
        shell = new Studio(opened, TestProgram.rooms(), Locale.ENGLISH, theme).shell();
        var scene = new Scene(shell, 1000, 700);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        shell.showPatients();
    }

    @AfterEach
    void close() {
        opened.clinic().close();
    }

    @Test
    void theSearchRunsACommandAndGivesTheKeyboardBack(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        assertThat(robot.lookup("#search").queryAs(TextField.class).isFocused()).isTrue();
        robot.write("open set").type(KeyCode.ENTER);
        assertThat(title(robot)).isEqualTo("Settings");
        assertThat(robot.lookup("#finder").query().isVisible()).isFalse();
    }

    @Test
    void theCodeOfARecordThatWasMergedLeadsToTheOther(FxRobot robot) {
        Patient stays = registered("Y-1");
        Patient goes = registered("Y-2");
        assertThat(opened.clinic().merging().merge(MergePlan.of(stays, goes), Map.of(), "registered twice"))
                .isInstanceOf(Saving.Saved.class);
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write(goes.code().value());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup((Labeled label) -> (goes.code() + " → " + stays.code()).equals(label.getText()))
                        .queryAll())
                .isNotEmpty();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(title(robot)).isEqualTo(stays.displayName());
    }

    private Patient registered(String code) {
        var form = new PatientForm(code, "", "", "", null, "", "", "", "", null, null, "", "");
        return ((Saving.Saved<Patient>) opened.clinic().patients().register(form)).value();
    }

    @Test
    void theCardOfKeysKeepsTheKeyboardInsideAndEscClosesIt(FxRobot robot) {
        var before = shell.getScene().getFocusOwner();
        robot.type(KeyCode.F1);
        robot.type(KeyCode.TAB, 3);
        assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo("shortcuts-close");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#shortcuts").tryQuery()).isEmpty();
        assertThat(shell.getScene().getFocusOwner()).isSameAs(before);
    }

    @Test
    void theCardOfKeysOpensOverAPanelAndGivesTheKeyboardBackToIt(FxRobot robot) {
        robot.interact(shell::newPatient);
        var inPanel = shell.getScene().getFocusOwner();
        robot.type(KeyCode.F1).type(KeyCode.TAB, 3);
        assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo("shortcuts-close");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#shortcuts").tryQuery()).isEmpty();
        assertThat(shell.getScene().getFocusOwner()).isSameAs(inPanel);

        robot.interact(() -> robot.lookup("#patients-search").query().requestFocus());
        assertThat(FocusTrap.isIn(
                        shell.getScene().getFocusOwner(),
                        robot.lookup(".patient-panel").queryAs(Parent.class)))
                .as("the panel holds the keyboard again")
                .isTrue();
    }

    @Test
    void onTheCardOfKeysAKeyStandsOnceAndAllInOneColumn(FxRobot robot) {
        var patient = opened.clinic().patients().all().getFirst().patient();
        robot.interact(() -> shell.showRecord(patient.id(), null));
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        var hints = robot.lookup("#shortcuts .key-hint").queryAllAs(Labeled.class);
        assertThat(hints).hasSizeGreaterThan(10);
        assertThat(hints).extracting(Labeled::getText).doesNotHaveDuplicates().contains("Ctrl 1");
        assertThat(hints)
                .extracting(hint -> hint.localToScene(0, 0).getX())
                .containsOnly(hints.iterator().next().localToScene(0, 0).getX());
    }

    @Test
    void aToastIsReachedByKeyAndUndone(FxRobot robot) {
        var undone = new SimpleObjectProperty<>(false);
        robot.interact(() -> shell.toasts().say("Saved.", () -> undone.set(true)));
        robot.type(KeyCode.F6, KeyCode.SPACE);
        assertThat(undone.get()).isTrue();
        assertThat(robot.lookup(".toast").tryQuery()).isEmpty();
    }

    @Test
    void aWayBackLeavesWithTheScreenItBelongsTo(FxRobot robot) {
        robot.interact(() -> shell.toasts().say("Saved.", () -> {}));
        robot.interact(shell::showSettings);
        assertThat(robot.lookup(".toast").tryQuery()).isEmpty();
    }

    @Test
    void theKeyboardStaysInTheRowThatIsFilledAnewAndNeverGoesToTheWayBack(FxRobot robot) {
        robot.interact(() -> shell.showRecord(assessed(), null));
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        Node edit = robot.lookup(".assessment .button")
                .match(one -> one.getId().startsWith("record-edit-"))
                .query();
        robot.interact(edit::requestFocus);
        robot.type(KeyCode.F5);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell.getScene().getFocusOwner()).isNotSameAs(edit);
        assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo(edit.getId());

        robot.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo("record-tab-procedure");
    }

    @Test
    void theWayBackIsReadableWhileItHasTheKeyboard(FxRobot robot) {
        robot.interact(() -> shell.showRecord(assessed(), null));
        var back = robot.lookup("#back").queryAs(Region.class);
        robot.interact(back::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(back.getBackground().getFills())
                .allSatisfy(fill ->
                        assertThat(((Color) fill.getFill()).getOpacity()).isZero());
    }

    private PatientId assessed() {
        return opened.clinic().patients().all().stream()
                .map(one -> one.patient().id())
                .filter(id -> opened.clinic().patients().record(id).orElseThrow().episodes().stream()
                        .anyMatch(episode -> !episode.followUp().assessments().isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theClinicIsRenamedAndTheRailSaysSo(FxRobot robot) {
        robot.interact(shell::showSettings);
        robot.clickOn("#settings-name").press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("New name").press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(opened.clinic().details().name()).isEqualTo("New name");
        assertThat(robot.lookup("#clinic-name").queryAs(Labeled.class).getText())
                .isEqualTo("New name");
    }

    @Test
    void telephoneAndAttemptsAreSavedAndANumberThatCannotBeIsSaid(FxRobot robot) {
        robot.interact(shell::showSettings);
        robot.clickOn("#settings-phone").write("0500 000 00 01");
        TextField limit = robot.lookup("#settings-attempt-limit").queryAs(TextField.class);
        assertThat(limit.getText()).isEqualTo("3");
        robot.interact(() -> limit.setText("21"));
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(opened.clinic().details().phone()).isEmpty();
        assertThat(robot.lookup((Labeled label) -> "\"21\" is outside 1 to 20.".equals(label.getText()))
                        .queryAll())
                .isNotEmpty();
        robot.interact(() -> limit.setText("5"));
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(opened.clinic().details().phone()).isEqualTo("0500 000 00 01");
        assertThat(opened.clinic().details().attemptLimit()).isEqualTo(5);
    }

    @Test
    void theSettingsCanBeReachedAndRead(FxRobot robot) {
        robot.interact(shell::showSettings);
        assertThat(Walk.unreachable(shell)).isEmpty();
        assertThat(Walk.cutOff(shell)).isEmpty();
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#title").queryAs(Labeled.class).getText();
    }
}
