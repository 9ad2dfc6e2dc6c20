package org.paintrend.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.CustomTextField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.OnDisk;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.outcome.FollowUp;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.FxTasks;
import org.paintrend.ui.common.Nowhere;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.common.Toasts;
import org.paintrend.ui.common.Versions;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Scores entered by mouse and by keyboard alone, into a real database. */
@ExtendWith(ApplicationExtension.class)
class ScoreEntryTest {
    private static final String NOW = "2026-11-03T10:42";

    @TempDir
    Path folder;

    private final List<Throwable> unhandled = new ArrayList<>();
    private final FxTasks tasks = new FxTasks(Platform::runLater, unhandled::add);
    private Stage stage;
    private Host host;
    private Clinic clinic;
    private PatientId patient;
    private ProcedureId procedure;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.setScene(new Scene(new Region(), 832, 900));
        new Theme(Appearance.LIGHT, new SimpleObjectProperty<>()).dress(stage.getScene());
        stage.show();
    }

    @BeforeEach
    void openClinic() throws Exception {
        clinic = new ClinicFiles(Sample.at(NOW), () -> "S. Demo")
                .create(folder.resolve("clinic.paintrend"), new ClinicDetails("Clinic", Sample.ZONE, 0));
        patient = OnDisk.saved(clinic.patients()
                        .register(new PatientForm(
                                "D-0012", "Kemal", "Demo", "", null, "", "", "", "", null, null, "", "")))
                .id();
        procedure = OnDisk.saved(clinic.procedures().record(patient, block())).id();
        OnDisk.saved(clinic.assessments().record(procedure, form("2026-10-12", "10:00", "9", "18")));
        host = new Host();
    }

    @AfterEach
    void closeClinic() {
        host.closePanelNow();
        tasks.finish();
        clinic.close();
        assertThat(unhandled).isEmpty();
    }

    @Test
    void threeWeeksByKeyboardAlone(FxRobot robot) {
        open(robot);
        assertThat(focusOwner().getId()).isEqualTo("entry-nrs-0");
        robot.type(KeyCode.DIGIT4);
        assertThat(text(robot, "#entry-flag")).isEqualTo("Responder");
        robot.type(KeyCode.TAB); // Guided or total only
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.Y, KeyCode.N, KeyCode.Y, KeyCode.N, KeyCode.N, KeyCode.N, KeyCode.N);
        assertThat(text(robot, "#entry-lanss-figure")).isEqualTo("8");
        assertThat(text(robot, "#entry-lanss-state")).isEqualTo("of 24, below 12");
        shortcut(robot, KeyCode.S);

        assertThat(host.open).isNull();
        assertThat(host.said).containsExactly("3 weeks: NRS 4, LANSS 8 saved");
        assertThat(score("3w", Instrument.NRS)).isEqualTo(4);
        assertThat(score("3w", Instrument.LANSS)).isEqualTo(8);
        assertThat(clinic.drafts().find(draft())).isEmpty();

        robot.interact(() -> host.undos.getFirst().run());
        settle();
        assertThat(score("3w", Instrument.NRS)).isNull();
        assertThat(host.said).last().asString().startsWith("Undone: ").contains("NRS");
    }

    @Test
    void threeWeeksByMouse(FxRobot robot) {
        open(robot);
        click(robot, "#entry-nrs-10");
        click(robot, "#entry-nrs-0");
        click(robot, button("#entry-mode", 1));
        click(robot, button("#entry-lanss-1", 0));
        click(robot, button("#entry-lanss-2", 1));
        click(robot, button("#entry-lanss-2", 1));
        assertThat(text(robot, "#entry-lanss-state")).isEqualTo("so far, 1 of 7 answered");
        click(robot, "#entry-save");

        Assessment saved = saved("3w");
        assertThat(saved.score(Instrument.NRS)).as("zero is a value").isZero();
        assertThat(saved.mode()).isEqualTo(Mode.PHONE);
        assertThat(saved.score(Instrument.LANSS)).isNull();
        assertThat(host.said).containsExactly("3 weeks: NRS 0, LANSS incomplete saved");
    }

    @Test
    void elevenIsRefusedInWords(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT1);
        assertThat(faults(robot)).containsExactly("\"11\" is not a whole number from 0 to 10.");
        shortcut(robot, KeyCode.S);
        assertThat(score("3w", Instrument.NRS)).isNull();
        robot.type(KeyCode.DIGIT0);
        assertThat(faults(robot)).isEmpty();
        shortcut(robot, KeyCode.S);
        assertThat(score("3w", Instrument.NRS)).isEqualTo(10);
    }

    @Test
    void afterElevenAnotherDigitBeginsAnew(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT7);
        assertThat(faults(robot)).isEmpty();
        shortcut(robot, KeyCode.S);
        assertThat(score("3w", Instrument.NRS)).isEqualTo(7);
    }

    @Test
    void anEntryThatWouldCountInsteadOfAnotherSaysSoBefore(FxRobot robot) {
        OnDisk.saved(clinic.assessments().record(procedure, form("2026-11-02", "10:00", "6", "9")));
        open(robot);
        assertThat(robot.lookup("#entry-replaced").query().isVisible()).isFalse();
        robot.type(KeyCode.DIGIT4);
        assertThat(robot.lookup("#entry-replaced").query().isVisible()).isTrue();
        assertThat(text(robot, "#entry-replaced .label"))
                .isEqualTo("3 weeks already has scores of 2 Nov: NRS 6, LANSS 9. These here would count instead.");
    }

    @Test
    void openedFromARowItIsAboutItsTimepoint(FxRobot robot) {
        robot.interact(() -> host.openPanel(ScoreEntry.enter(host.workplace(), patient, procedure, "1h")));
        settle();
        assertThat(focusOwner().getId()).isEqualTo("entry-date");
        var date = (CustomTextField) focusOwner();
        var prompt = new Text(date.getPromptText());
        prompt.setFont(date.getFont());
        assertThat(prompt.getLayoutBounds().getWidth())
                .as("the form of a date can be read")
                .isLessThan(date.getWidth()
                        - date.getLeft().getBoundsInParent().getMaxX()
                        - date.getInsets().getLeft()
                        - date.getInsets().getRight());
        assertThat(text(robot, "#entry-timing")).isEqualTo("Time not recorded");
        click(robot, "#entry-nrs-3");
        shortcut(robot, KeyCode.S);
        assertThat(saved("1h").takenAt()).isNull();
        assertThat(score("3w", Instrument.NRS)).isNull();
    }

    @Test
    void tenIsTypedAndBackspaceEmpties(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT0);
        assertThat(focusOwner().getId()).isEqualTo("entry-nrs-10");
        robot.type(KeyCode.BACK_SPACE);
        shortcut(robot, KeyCode.S);
        assertThat(host.open).as("nothing was entered, nothing saved").isNotNull();
        assertThat(focusOwner().getId()).startsWith("entry-nrs-");
        assertThat(score("3w", Instrument.NRS)).isNull();
    }

    @Test
    void savingTwiceInOneBreathSavesOnce(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.DIGIT4);
        robot.interact(() -> {
            host.open.shortcuts().getFirst().action().run();
            host.open.shortcuts().getFirst().action().run();
        });
        settle();
        assertThat(followUp().visit("3w").orElseThrow().others()).isEmpty();
        assertThat(host.said).hasSize(1);
    }

    @Test
    void closingKeepsADraftAndOpeningBringsItBack(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.DIGIT7);
        robot.interact(host::closePanel);
        settle();
        assertThat(host.said).containsExactly("Demo, Kemal: the unsaved input is kept as a draft");
        assertThat(clinic.drafts().find(draft()).orElseThrow()).containsEntry("nrs", "7");
        assertThat(score("3w", Instrument.NRS)).as("a draft is no record").isNull();

        open(robot);
        assertThat(focusOwner().getId()).isEqualTo("entry-nrs-7");
        click(robot, "#entry-draft-discard");
        assertThat(clinic.drafts().find(draft())).isEmpty();
        robot.interact(host::closePanel);
        settle();
        assertThat(clinic.drafts().find(draft())).isEmpty();
        assertThat(host.said).hasSize(1);
    }

    @Test
    void outsideTheWindowItIsAssignedWithAReason(FxRobot robot) {
        open(robot);
        type(robot, "#entry-date", "26 Oct 2026");
        robot.type(KeyCode.TAB);
        assertThat(text(robot, "#entry-timing"))
                .as("the time of now is not invented there")
                .isEqualTo("At what time?");
        robot.write("1042");
        robot.type(KeyCode.TAB);
        assertThat(text(robot, "#entry-timing")).isEqualTo("Day 13, outside every window");
        click(robot, "#entry-choice-3w");
        click(robot, "#entry-nrs-5");
        click(robot, "#entry-save");
        assertThat(focusOwner().getId()).isEqualTo("entry-because");
        robot.write("was abroad");
        shortcut(robot, KeyCode.S);
        assertThat(saved("3w").assignedBecause()).isEqualTo("was abroad");
    }

    @Test
    void whyThereIsNoScoreIsRecorded(FxRobot robot) {
        open(robot);
        click(robot, "#entry-not-possible");
        robot.type(KeyCode.DOWN);
        settle();
        shortcut(robot, KeyCode.S);
        assertThat(saved("3w").absence()).isNotNull();
    }

    @Test
    void withoutAReasonNoHiddenScoreIsSavedInItsPlace(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.DIGIT7);
        click(robot, "#entry-not-possible");
        shortcut(robot, KeyCode.S);
        assertThat(host.open).as("a reason is asked for").isNotNull();
        assertThat(focusOwner().getId()).isEqualTo("entry-absence");
        assertThat(faults(robot)).hasSize(1);
        assertThat(score("3w", Instrument.NRS)).isNull();

        robot.interact(host::closePanel);
        settle();
        open(robot);
        assertThat(focusOwner().getId()).as("the draft knows it too").isEqualTo("entry-absence");
        click(robot, "#entry-absence-back");
        shortcut(robot, KeyCode.S);
        assertThat(score("3w", Instrument.NRS)).isEqualTo(7);
    }

    @Test
    void aDateThatIsNoneOrCouldBeTwoStaysAsTyped(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.DIGIT4);
        for (String typed : List.of("31 Feb 2026", "3/11/2026")) {
            type(robot, "#entry-date", typed);
            robot.type(KeyCode.TAB);
            assertThat(robot.lookup("#entry-date").<TextInputControl>query().getText())
                    .isEqualTo(typed);
            shortcut(robot, KeyCode.S);
            assertThat(host.open).isNotNull();
            assertThat(faults(robot)).anyMatch(fault -> fault.contains(typed));
        }
        type(robot, "#entry-date", "3.11.2026");
        robot.type(KeyCode.TAB);
        assertThat(robot.lookup("#entry-date").<TextInputControl>query().getText())
                .isEqualTo("3 Nov 2026");
        shortcut(robot, KeyCode.S);
        assertThat(score("3w", Instrument.NRS)).isEqualTo(4);
    }

    @Test
    void aDateInTheFutureIsInNoWindow(FxRobot robot) {
        open(robot);
        assertThat(text(robot, "#entry-timing")).isEqualTo("3 weeks, day 21, in window");
        type(robot, "#entry-date", "5 Nov 2026");
        robot.type(KeyCode.TAB);
        robot.write("1042");
        robot.type(KeyCode.TAB);
        assertThat(faults(robot)).hasSize(1);
        assertThat(robot.lookup("#entry-timing").queryAll())
                .noneMatch(node -> ((Node) node).getParent().isVisible());
    }

    @Test
    void lettersAnswerAndTheKeyboardIsWhereTheEyeIs(FxRobot robot) {
        open(robot);
        for (int item = 1; item < 7; item++) {
            robot.interact(() -> {});
            if (item == 1) {
                robot.interact(() ->
                        stage.getScene().lookup("#entry-lanss-1 .toggle-button").requestFocus());
            }
            robot.type(item % 2 == 0 ? KeyCode.N : KeyCode.Y);
            Node focused = focusOwner();
            assertThat(within(focused, "entry-lanss-" + (item + 1)))
                    .as("after item %d", item)
                    .isTrue();
            assertThat(focused.isFocusVisible()).as("seen after item %d", item).isTrue();
        }
        robot.type(KeyCode.TAB);
        assertThat(within(focusOwner(), "entry-lanss-7")).isFalse();
    }

    @Test
    void tabAfterALetterLeavesOutNoItem(FxRobot robot) {
        open(robot);
        robot.interact(
                () -> stage.getScene().lookup("#entry-lanss-1 .toggle-button").requestFocus());
        robot.type(KeyCode.Y);
        robot.type(KeyCode.TAB);
        assertThat(within(focusOwner(), "entry-lanss-3"))
                .as("Tab leaves the second, which stays unanswered")
                .isTrue();
    }

    @Test
    void digitsTypedAtTheRecallPeriodAreTheScore(FxRobot robot) {
        open(robot);
        robot.interact(
                () -> stage.getScene().lookup("#entry-mode .toggle-button").requestFocus());
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.DIGIT4);
        assertThat(robot.lookup("#entry-nrs-4")
                        .<javafx.scene.control.ToggleButton>query()
                        .isSelected())
                .isTrue();
    }

    private static boolean within(Node node, String id) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (id.equals(one.getId())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aRecordedTotalIsNotDroppedByTheMode(FxRobot robot) {
        AssessmentId id = saved("pre").id();
        robot.interact(() -> host.openPanel(ScoreEntry.edit(host.workplace(), patient, procedure, id)));
        settle();
        click(robot, button("#entry-mode", 1));
        type(robot, "#entry-reason", "asked by phone");
        shortcut(robot, KeyCode.S);
        assertThat(score("pre", Instrument.LANSS)).isEqualTo(18);
        assertThat(focusOwner().getId()).isEqualTo("entry-lanss-total");
        assertThat(faults(robot)).anyMatch(fault -> fault.contains("18"));

        robot.interact(() ->
                robot.lookup("#entry-lanss-total").<TextInputControl>query().clear());
        shortcut(robot, KeyCode.S);
        assertThat(saved("pre").mode()).isEqualTo(Mode.PHONE);
        assertThat(saved("pre").lanss()).as("taken away by hand").isNull();
    }

    @Test
    void whatWasVoidedMeanwhileCanOnlyBeClosed(FxRobot robot) {
        AssessmentId id = OnDisk.saved(clinic.assessments().record(procedure, form("2026-11-02", "10:00", "6", "9")))
                .id();
        robot.interact(() -> host.openPanel(ScoreEntry.edit(host.workplace(), patient, procedure, id)));
        settle();
        robot.type(KeyCode.DIGIT4);
        type(robot, "#entry-reason", "typing error");
        OnDisk.saved(clinic.assessments().voidAssessment(id, saved("3w").version(), "other patient"));
        settle();
        shortcut(robot, KeyCode.S);
        assertThat(robot.lookup("#entry-ended").tryQuery()).isPresent();
        assertThat(robot.lookup("#entry-keep-mine").tryQuery()).isEmpty();
        assertThat(robot.lookup("#entry-save").tryQuery()).isEmpty();
        assertThat(focusOwner().getId()).isEqualTo("entry-ended-close");
        robot.type(KeyCode.SPACE);
        settle();
        assertThat(host.open).isNull();
        assertThat(clinic.drafts().find("assessment-edit/" + id.value())).isEmpty();
        assertThat(host.said).isEmpty();
    }

    @Test
    void aChangeNeedsAReasonAndTwoVersionsAreShown(FxRobot robot) {
        AssessmentId id = OnDisk.saved(clinic.assessments().record(procedure, form("2026-11-02", "10:00", "6", "9")))
                .id();
        robot.interact(() -> host.openPanel(ScoreEntry.edit(host.workplace(), patient, procedure, id)));
        settle();
        robot.type(KeyCode.DIGIT4);
        shortcut(robot, KeyCode.S);
        assertThat(focusOwner().getId()).isEqualTo("entry-reason");
        assertThat(focusOwner().getAccessibleText()).isEqualTo("Why it is changed, required");
        OnDisk.saved(clinic.assessments()
                .change(id, saved("3w").version(), form("2026-11-02", "10:00", "7", "9"), "import"));
        settle();
        robot.write("typing error");
        shortcut(robot, KeyCode.S);
        assertThat(score("3w", Instrument.NRS)).as("not overwritten silently").isEqualTo(7);
        assertThat(Versions.different(robot.lookup("#entry-conflict").queryParent()))
                .containsExactly("NRS: 7 (Pain now), differs", "NRS: 4 (Pain now), differs");
        click(robot, "#entry-conflict-back");
        assertThat(robot.lookup("#entry-reason").<TextInputControl>query().getText())
                .isEqualTo("typing error");
        shortcut(robot, KeyCode.S);
        click(robot, "#entry-keep-mine");
        assertThat(score("3w", Instrument.NRS)).isEqualTo(4);
        assertThat(host.open).isNull();
    }

    @Test
    void whatSomebodyElseSavesMeanwhileIsSeenBeside(FxRobot robot) {
        open(robot);
        OnDisk.saved(clinic.assessments().record(procedure, form("2026-11-02", "10:00", "6", "9")));
        settle();
        robot.type(KeyCode.DIGIT4);
        assertThat(robot.lookup("#entry-earlier").queryParent().lookupAll(".label").stream()
                        .map(node -> ((Labeled) node).getText()))
                .contains("3 weeks", "6");
    }

    @Test
    void everyControlSpeaksAndCanBeReached(FxRobot robot) {
        open(robot);
        var mute = robot.lookup((Node node) ->
                        node.isFocusTraversable() && node.getAccessibleText() == null && !(node instanceof ScrollPane))
                .queryAll();
        assertThat(mute).isEmpty();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> host.openPanel(ScoreEntry.enter(host.workplace(), patient, procedure, null)));
        settle();
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            tasks.finish();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void click(FxRobot robot, String query) {
        click(robot, robot.lookup(query).<Node>query());
    }

    private void click(FxRobot robot, Node node) {
        robot.clickOn(node);
        settle();
    }

    private Node button(String query, int index) {
        return List.copyOf(stage.getScene().lookup(query).lookupAll(".toggle-button")).stream()
                .sorted(Comparator.comparingDouble(node -> node.getLayoutX()))
                .toList()
                .get(index);
    }

    private void type(FxRobot robot, String query, String text) {
        click(robot, query);
        robot.interact(() -> robot.lookup(query).<TextInputControl>query().selectAll());
        robot.write(text);
        settle();
    }

    private void shortcut(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        settle();
    }

    private Node focusOwner() {
        return stage.getScene().getFocusOwner();
    }

    private String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private List<String> faults(FxRobot robot) {
        return robot.lookup(".field-fault").queryAllAs(Labeled.class).stream()
                .filter(Node::isVisible)
                .map(Labeled::getText)
                .toList();
    }

    private String draft() {
        return "assessment/" + procedure.value();
    }

    private FollowUp followUp() {
        return clinic.patients()
                .record(patient)
                .orElseThrow()
                .episodes()
                .getFirst()
                .followUp();
    }

    private Assessment saved(String timepoint) {
        return followUp().visit(timepoint).orElseThrow().counted();
    }

    private @Nullable Integer score(String timepoint, Instrument instrument) {
        return followUp().visit(timepoint).orElseThrow().score(instrument);
    }

    private static AssessmentForm form(String date, String time, String nrs, String total) {
        return new AssessmentForm(
                date, time, null, null, nrs, RecallPeriod.NOW, Map.of(), total, null, null, null, "", null, "");
    }

    private ProcedureForm block() {
        String technique = clinic.procedures().techniques().getFirst().id();
        return new ProcedureForm(
                ProcedureStatus.DONE,
                "2026-10-13",
                "09:15",
                null,
                technique,
                "leg",
                Side.LEFT,
                "S1",
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /** A window with one panel and a memory of what was said. */
    private final class Host extends Nowhere implements Toasts {
        private final List<String> said = new ArrayList<>();
        private final List<Runnable> undos = new ArrayList<>();
        private @Nullable Panel open;

        Workplace workplace() {
            return new Workplace(clinic, Words.in(Locale.ENGLISH), Sample.at(NOW), tasks, this, this, new FakePorts());
        }

        void closePanelNow() {
            if (open != null) {
                Panel last = open;
                open = null;
                Platform.runLater(last::closed);
                WaitForAsyncUtils.waitForFxEvents();
            }
        }

        @Override
        public void openPanel(Panel panel) {
            open = panel;
            Scene scene = stage.getScene();
            scene.setRoot(new StackPane(panel.node()));
            scene.getAccelerators().clear();
            panel.shortcuts().forEach(one -> scene.getAccelerators().put(one.keys(), one.action()));
            panel.firstFocus().requestFocus();
        }

        @Override
        public void closePanel() {
            if (open != null && open.mayClose()) {
                open.closed();
                open = null;
                stage.getScene().setRoot(new Region());
            }
        }

        @Override
        public void say(String text, @Nullable Runnable undo) {
            said.add(text);
            if (undo != null) {
                undos.add(undo);
            }
        }

        @Override
        public void warn(String text) {
            said.add(text);
        }
    }
}
