package org.paintrend.ui.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paintrend.clinic.OnDisk.saved;
import static org.paintrend.clinic.OnDisk.treated;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
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
import org.paintrend.clinic.AttemptForm;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.DirectTasks;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Nowhere;
import org.paintrend.ui.common.Segmented;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.common.Toasts;
import org.paintrend.ui.common.TwoLines;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Four courses at 10:00 on Tuesday 3 November 2026; the clock moves only when a test moves it. */
@ExtendWith(ApplicationExtension.class)
class FollowUpsScreenTest {
    private static final Pattern DAY = Pattern.compile("[0-9]{1,2} (Aug|Oct|Nov|Jan)( [0-9]{4})?");
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private final AtomicReference<Instant> now = new AtomicReference<>(at("2026-11-03T10:00"));
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    };
    private final List<String> went = new ArrayList<>();
    private final List<Navigator.Panel> panels = new ArrayList<>();

    @TempDir
    Path folder;

    private Clinic clinic;
    private Stage stage;
    private DueWatch watch;
    private FollowUpsScreen screen;
    private Procedure overdue;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void openClinic(FxRobot robot) throws Exception {
        clinic = new ClinicFiles(clock, () -> "desk")
                .create(folder.resolve("c.db"), new ClinicDetails("Clinic", ZONE, 1));
        overdue = treated(clinic, "D-1", "Işık", "2026-10-09", "");
        treated(clinic, "D-2", "Demo", "2026-10-14", "");
        treated(clinic, "D-3", "Arslan", "2026-10-13", "");
        treated(clinic, "D-4", "Bulut", "2026-11-03", "09:20");
        open(robot);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            screen.leave();
            watch.leave();
            stage.close();
        });
        clinic.close();
    }

    @Test
    void everyGroupStandsUnderItsHeadingAndTheBadgeCountsWhatPresses(FxRobot robot) {
        assertThat(rows())
                .containsExactly(
                        "OVERDUE 1",
                        "D-1 3w",
                        "TODAY 2",
                        "D-4 1h",
                        "D-3 3w",
                        "NEXT_7_DAYS 1",
                        "D-2 3w",
                        "LATER 5",
                        "D-4 3w",
                        "D-1 12w",
                        "D-3 12w",
                        "D-2 12w",
                        "D-4 12w");
        assertThat(watch.pressing().get()).isEqualTo(3);
        assertThat(text(robot, "followups-day")).isEqualTo("Tuesday 3 November 2026");
    }

    @Test
    void aMinuteWindowClosesAndADayPassesWithoutARestart(FxRobot robot) {
        moveTo(robot, "2026-11-03T10:20");
        assertThat(rows()).startsWith("OVERDUE 1", "D-1 3w", "TODAY 2", "D-4 1h");
        moveTo(robot, "2026-11-03T10:21");
        assertThat(rows()).startsWith("OVERDUE 2", "D-4 1h", "D-1 3w", "TODAY 1");
        moveTo(robot, "2026-11-03T11:21");
        assertThat(rows()).startsWith("OVERDUE 1", "D-1 3w", "TODAY 1").endsWith("JUST_MISSED 1", "D-4 1h");
        assertThat(watch.pressing().get()).isEqualTo(2);
        moveTo(robot, "2026-11-03T23:59");
        assertThat(rows()).startsWith("OVERDUE 1", "D-1 3w", "TODAY 1", "D-3 3w");
        moveTo(robot, "2026-11-04T00:00");
        assertThat(rows()).startsWith("OVERDUE 2", "D-1 3w", "D-3 3w", "TODAY 1", "D-2 3w");
        assertThat(watch.pressing().get()).isEqualTo(3);
        assertThat(text(robot, "followups-day")).isEqualTo("Wednesday 4 November 2026");
    }

    @Test
    void searchNarrowsByNameCodeAndTelephoneAndAChipByGroup(FxRobot robot) {
        robot.clickOn("#followups-search").write("isik");
        assertThat(rows()).containsExactly("OVERDUE 1", "D-1 3w", "LATER 1", "D-1 12w");
        robot.type(KeyCode.ESCAPE).write("00002");
        assertThat(rows()).containsExactly("NEXT_7_DAYS 1", "D-2 3w", "LATER 1", "D-2 12w");
        robot.type(KeyCode.ESCAPE).clickOn("#due-today");
        assertThat(rows()).containsExactly("TODAY 2", "D-4 1h", "D-3 3w");
        robot.clickOn("#followups-search").write("zzz");
        assertThat(rows()).isEmpty();
        robot.clickOn("#followups-show-all");
        assertThat(rows()).hasSize(13);
    }

    @Test
    void theChoicePassesOverHeadingsAndEnterAsksForTheScoresOfTheRow(FxRobot robot) {
        robot.clickOn("#followups-search").type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        assertThat(went).containsExactly("scores 1 3w", "scores 4 1h", "scores 1 3w");
    }

    @Test
    void whatIsRecordedLeavesTheListAndTheNextRowIsChosen(FxRobot robot) {
        saved(clinic.assessments().record(overdue.id(), AssessmentForm.absent("3w", AbsenceReason.DECLINED, "")));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(rows()).startsWith("TODAY 2", "D-4 1h");
        assertThat(watch.pressing().get()).isEqualTo(2);
        press("Shortcut+E");
        assertThat(went).containsExactly("scores 4 1h");
        assertThat(text(robot, "followups-complete").replace('\u00a0', ' '))
                .isEqualTo("Follow-up complete: 0 of 1 visit, 0 %");
    }

    @Test
    void theThirdAttemptOffersToGiveUpAndRecordsNothingByItself(FxRobot robot) {
        attempt("2026-11-01");
        attempt("2026-11-02");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> press("Shortcut+R"));
        AttemptPanel panel = (AttemptPanel) panels.getFirst();
        show(robot, panel);
        robot.clickOn("#attempt-save");
        assertThat(panels).hasSize(1);
        robot.interact(() -> chooseInPanel(robot));
        robot.clickOn("#attempt-save");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(panels).hasSize(2);
        assertThat(clinic.followUps().list().visits().getFirst().attempts())
                .hasSize(3)
                .last()
                .satisfies(one -> {
                    assertThat(one.by()).isEqualTo("desk");
                    assertThat(one.at()).isEqualTo(at("2026-11-03T10:00"));
                });
        assertThat(rows()).startsWith("OVERDUE 1", "D-1 3w");

        show(robot, panels.getLast());
        assertThat(text(robot, "absence-offer")).startsWith("3 attempts are noted");
        robot.clickOn("#absence-save");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(rows()).doesNotContain("D-1 3w").contains("D-1 12w");
    }

    @Test
    void aCourseWithNobodyDueNamesWhoIsNext(FxRobot robot) {
        moveTo(robot, "2026-12-20T09:00");
        assertThat(rows().getFirst()).isEqualTo("NOBODY, next D-1 12w");
    }

    /** From the narrow rail at 1000 px to the wide one at 1280: its content is narrowest at 1100 px. */
    @Test
    void noDayIsCutOffAtAnyWidthOfTheWindow(FxRobot robot) {
        attempt("2026-11-02");
        var cut = new ArrayList<String>();
        for (double width = 892; width <= 1100; width += 16) {
            double now = width;
            robot.interact(() -> {
                ((Region) screen.node()).setMinWidth(now);
                ((Region) screen.node()).setMaxWidth(now);
            });
            WaitForAsyncUtils.waitForFxEvents();
            robot.from(screen.list()).lookup(".two-lines").<TwoLines>queryAll().stream()
                    .filter(cell -> cell.isVisible() && cell.getParent().isVisible())
                    .forEach(cell -> cut.addAll(daysCut(cell, now)));
        }
        assertThat(cut).isEmpty();
    }

    /** What is no longer to be read of the days in a cell. */
    private static List<String> daysCut(TwoLines cell, double width) {
        String shown = cell.getChildrenUnmodifiable().stream()
                .map(line -> ((Text) line).getText())
                .collect(Collectors.joining(", "));
        boolean isDue = cell.getStyleClass().contains("due");
        return (isDue
                        ? Stream.of(cell.spoken())
                        : DAY.matcher(cell.spoken()).results().map(MatchResult::group))
                .filter(said -> !shown.contains(said))
                .map(said -> width + ": " + said + " in " + shown)
                .toList();
    }

    private static void chooseInPanel(FxRobot robot) {
        robot.lookup("#attempt-way").<Segmented<ContactWay>>query().setValue(ContactWay.PHONE);
        robot.lookup("#attempt-result").<ComboBox<AttemptResult>>query().setValue(AttemptResult.NO_ANSWER);
    }

    private void show(FxRobot robot, Navigator.Panel panel) {
        robot.interact(
                () -> ((StackPane) stage.getScene().getRoot()).getChildren().setAll(panel.node()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String keys) {
        screen.shortcuts().stream()
                .filter(one -> one.keys().equals(KeyCombination.valueOf(keys)))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }

    private void moveTo(FxRobot robot, String local) {
        now.set(at(local));
        robot.interact(watch::tick);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> rows() {
        WaitForAsyncUtils.waitForFxEvents();
        return screen.list().getItems().stream()
                .map(item -> switch (item) {
                    case DueItem.Heading heading -> heading.group() + " " + heading.count();
                    case DueItem.NobodyYet nobody ->
                        "NOBODY, next " + nobody.next().patient().code().value() + " "
                                + nobody.next().visit().timepoint().id();
                    case DueLine line -> line.patient().code().value() + " " + line.timepoint();
                })
                .toList();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).<Labeled>query().getText();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            var tasks = new DirectTasks();
            var words = Words.in(Locale.ENGLISH);
            watch = new DueWatch(clinic, words, clock, tasks);
            watch.open();
            screen = new FollowUpsScreen(
                    new Workplace(clinic, words, clock, tasks, new Remembering(), new Silent(), new FakePorts()),
                    watch);
            var scene = new Scene(new StackPane(screen.node()), 1000, 700);
            new Theme(Appearance.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void attempt(String day) {
        saved(clinic.followUps()
                .addAttempt(
                        overdue.id(),
                        "3w",
                        new AttemptForm(day, "10:00", null, ContactWay.PHONE, AttemptResult.NO_ANSWER, "", "")));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private final class Remembering extends Nowhere {
        @Override
        public void enterScores(PatientId patient, ProcedureId procedure, String timepoint) {
            went.add("scores " + procedure.value() + " " + timepoint);
        }

        @Override
        public void openPanel(Panel panel) {
            panels.add(panel);
        }
    }

    private static final class Silent implements Toasts {
        @Override
        public void say(String text, @Nullable Runnable undo) {}

        @Override
        public void warn(String text) {}
    }
}
