package org.paintrend.ui.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.Clinic;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.DirectTasks;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.Nowhere;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.common.Toasts;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody does with the cohort, over a real file. */
@ExtendWith(ApplicationExtension.class)
class CohortScreenTest {
    private final FakePorts ports = new FakePorts();
    private final DirectTasks tasks = new DirectTasks();
    private final CohortMemory memory = new CohortMemory();
    private final List<String> said = new ArrayList<>();
    private final Went went = new Went();

    @TempDir
    private Path folder;

    private FxRobot robot;
    private Clinic clinic;
    private CohortScreen screen;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void take(FxRobot hands) {
        robot = hands;
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            screen.leave();
            stage.close();
        });
        clinic.close();
        assertThat(tasks.unhandled()).isEmpty();
    }

    @Test
    void theRateOfOneTechniqueItsTableAndItsDrawing() throws Exception {
        open(Filled.FEW);
        assertThat(text("cohort-procedures")).isEqualTo("8 procedures");
        assertThat(spoken("cohort-card-responders-evidence")).contains("40 %", "2 of 5");
        tick("cohort-technique", "Transsacral nerve block");
        assertThat(spoken("cohort-technique")).isEqualTo("Technique: Transsacral nerve block");
        assertThat(text("cohort-procedures")).isEqualTo("4 procedures");
        assertThat(spoken("cohort-card-responders-evidence")).contains("67 %", "2 of 3", "1 still awaited");

        click("cohort-chart-responders");
        choose("cohort-form", 1);
        TableView<?> table = (TableView<?>) node("cohort-table");
        assertThat(table.isVisible()).isTrue();
        assertThat(table.getItems()).isNotEmpty();

        Path drawing = folder.resolve("rate.svg");
        ports.files.add(drawing);
        menu("cohort-export", "cohort-export-svg");
        assertThat(said).containsExactly("Saved as rate.svg.");
        assertThat(Files.readString(drawing))
                .contains(
                        "<svg", "4 procedures of 3 patients", "Technique: Transsacral nerve block", "PainTrend 0.1.0");

        Path figures = folder.resolve("rate.csv");
        ports.files.add(figures);
        menu("cohort-export", "cohort-export-csv");
        assertThat(Files.readAllLines(figures)).anyMatch(row -> row.startsWith("12w,50,non-responder,2,3,0.66"));
    }

    @Test
    void repeatsAreSaidAndTheFirstAloneCanBeCounted() throws Exception {
        open(Filled.FEW);
        click("cohort-first-only");
        assertThat(text("cohort-procedures")).isEqualTo("7 procedures");
        assertThat(node("cohort-first-only").getParent().isVisible()).isFalse();
        assertThat(spoken("cohort-counting")).isEqualTo("Counting: first per patient");
        click("cohort-reset");
        assertThat(text("cohort-procedures")).isEqualTo("8 procedures");
    }

    @Test
    void nothingMatchesAndTheFilterIsReset() throws Exception {
        open(Filled.FEW);
        robot.clickOn("#cohort-diagnosis");
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("nowhere");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isSeen("cohort-show-all")).isTrue();
        assertThat(isSeen("cohort-card-responders")).isFalse();
        click("cohort-show-all");
        assertThat(text("cohort-procedures")).isEqualTo("8 procedures");
    }

    @Test
    void anAgeThatIsNoneIsSaidAndNotAskedFor() throws Exception {
        open(Filled.FEW);
        robot.clickOn("#cohort-ages");
        TextField from = robot.lookup("#cohort-ages-from").query();
        // The pop-up takes the keyboard a moment after it shows, and then marks what stands in the field.
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> from.isFocused() && from.getScene().getWindow().isFocused());
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("50").type(KeyCode.TAB).write("old");
        robot.interact(
                () -> robot.lookup("#cohort-ages-from").<TextField>query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#cohort-ages-to").query().getAccessibleHelp())
                .isEqualTo("A whole number of years, 0 to 130.");
        robot.type(KeyCode.ESCAPE);
        assertThat(spoken("cohort-ages")).isEqualTo("Age: from 50");
        assertThat(text("cohort-procedures")).isEqualTo("4 procedures");
    }

    @Test
    void anEmptyClinicSaysWhatToDo() throws Exception {
        clinic = Filled.empty(folder);
        show();
        assertThat(isSeen("cohort-to-patients")).isTrue();
        assertThat(isSeen("cohort-technique")).isFalse();
        click("cohort-to-patients");
        assertThat(went.places).containsExactly("patients");
    }

    @Test
    void whatWasChosenIsThereAgainAndWhatIsSavedIsShown() throws Exception {
        open(Filled.FEW);
        tick("cohort-side", "left");
        click("cohort-chart-waterfall");
        choose("cohort-instrument", 1);
        robot.interact(screen::leave);
        show();
        assertThat(text("cohort-procedures")).isEqualTo("5 procedures");
        assertThat(text("cohort-chart-title")).contains("LANSS");
        Filled.add(clinic, "patient_id,affected_side,procedure_at,nrs_pre\nH,left,2026-03-02T09:30,5\n");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("cohort-procedures")).isEqualTo("6 procedures");
    }

    @Test
    void theChartsAreWalkedByTheArrowKeys() throws Exception {
        open(Filled.FEW);
        var model =
                new CohortModel(clinic.cohort(), tasks, new ClinicCharts(Words.in(Locale.ENGLISH)), CohortChoice.FIRST);
        robot.interact(() -> {
            // As in a window that is wider than the one of tests can be.
            stage.setScene(new Scene(new ChartList(Words.in(Locale.ENGLISH), model).list(), 300, 600));
            node("cohort-chart-courses").requestFocus();
        });
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.choice.get().chart()).isEqualTo(ChartKind.WATERFALL);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("cohort-chart-waterfall");
    }

    @Test
    void twoGroupsAreChosen() throws Exception {
        open(Filled.FEW);
        click("cohort-chart-groups");
        assertThat(node("cohort-groups-one").getAccessibleText()).isEqualTo("Group");
        assertThat(node("cohort-figure").getAccessibleText()).contains("Transsacral nerve block");
        robot.interact(() ->
                ((ComboBox<?>) node("cohort-groups-by")).getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node("cohort-figure").getAccessibleText()).contains("left", "right");
    }

    @Test
    void aCardOpensWhatItRestsOn() throws Exception {
        open(Filled.FEW);
        click("cohort-card-responders-evidence");
        robot.clickOn("#cohort-card-courses");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(went.places).containsExactly("panel cohort-evidence", "panel cohort-evidence");
    }

    private void open(String table) throws Exception {
        clinic = Filled.of(folder, table);
        show();
    }

    private void show() {
        robot.interact(() -> {
            screen = new CohortScreen(
                    new Workplace(clinic, Words.in(Locale.ENGLISH), Filled.CLOCK, tasks, went, new Said(), ports),
                    memory,
                    "0.1.0");
            var scene = new Scene(new StackPane(screen.node()), 1000, 1000);
            new Theme(Appearance.LIGHT, new SimpleObjectProperty<>()).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void tick(String filter, String name) {
        robot.clickOn("#" + filter);
        WaitForAsyncUtils.waitForFxEvents();
        CheckBox box = robot.lookup(".filter-content .check-box")
                .match((CheckBox one) -> one.getText().equals(name))
                .query();
        robot.clickOn(box).type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void click(String id) {
        robot.interact(() -> ((ButtonBase) node(id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(String id, int index) {
        robot.interact(() ->
                ((ToggleButton) ((Parent) node(id)).getChildrenUnmodifiable().get(index)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void menu(String id, String item) {
        MenuItem chosen = ((MenuButton) node(id))
                .getItems().stream()
                        .filter(one -> item.equals(one.getId()))
                        .findFirst()
                        .orElseThrow();
        robot.interact(chosen::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String id) {
        return ((Labeled) node(id)).getText();
    }

    private boolean isSeen(String id) {
        for (Node one = node(id); one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private String spoken(String id) {
        return node(id).getAccessibleText();
    }

    private Node node(String id) {
        return Objects.requireNonNull(stage.getScene().lookup("#" + id), id);
    }

    /** Remembers where it led. */
    private static final class Went extends Nowhere {
        private final List<String> places = new ArrayList<>();

        @Override
        public void showPatients() {
            places.add("patients");
        }

        @Override
        public void openPanel(Panel panel) {
            places.add("panel " + panel.node().getId());
        }
    }

    private final class Said implements Toasts {
        @Override
        public void say(String text, @Nullable Runnable undo) {
            said.add(text);
        }

        @Override
        public void warn(String text) {
            throw new AssertionError(text);
        }
    }
}
