package org.paintrend.ui.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paintrend.clinic.OnDisk.treated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
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
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.HeldTasks;
import org.paintrend.ui.common.Nowhere;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.common.Toasts;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is shown is what leaves, and what left is in the list. */
@ExtendWith(ApplicationExtension.class)
class ReleasePanelTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-03T07:00:00Z"), ZONE);
    private final FakePorts ports = new FakePorts();
    private final HeldTasks tasks = new HeldTasks();
    private final List<String> said = new ArrayList<>();
    private final List<String> warned = new ArrayList<>();

    @TempDir
    Path folder;

    private Clinic clinic;
    private Stage stage;
    private ReleasePanel panel;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        clinic = new ClinicFiles(clock, () -> "desk")
                .create(folder.resolve("c.db"), new ClinicDetails("Clinic", ZONE, 1));
        treated(clinic, "D-1", "Işık", "2026-10-09", "");
        treated(clinic, "D-2", "Bulut", "2026-10-01", "");
        robot.interact(() -> {
            panel = new ReleasePanel(
                    new Workplace(clinic, Words.in(Locale.ENGLISH), clock, tasks, new Nowhere(), new Heard(), ports));
            var scene = new Scene(new StackPane(panel.node()), 1000, 700);
            new Theme(Appearance.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
        clinic.close();
    }

    @Test
    void itBeginsWithoutNamesAndTheLinesShownAreThoseOfTheFile(FxRobot robot) throws IOException {
        assertThat(text(robot, "release-count")).isEqualTo("2 patients, 2 procedures");
        assertThat(text(robot, "release-columns")).startsWith("17: study_id, sex");
        String shown = lines(robot);
        Path file = save(robot, "a.csv");
        assertThat(Files.readString(file).replace("\r\n", "\n").strip()).isEqualTo(shown);
        assertThat(shown).doesNotContain("D-1", "Bulut", "2026");
        assertThat(said).containsExactly("Saved as a.csv, recorded as E-0001.");
        assertThat(texts(robot, "release-exports"))
                .contains(
                        "a.csv",
                        "E-0001 \u00b7 3 Nov 2026, 10:00 \u00b7 desk",
                        "Table of procedures (CSV) \u00b7 Without names \u00b7 2 patients, 2 procedures");
        assertThat(clinic.exports().all()).singleElement().satisfies(one -> {
            assertThat(one.who()).isEqualTo("desk");
            assertThat(one.isIdentifiable()).isFalse();
        });
    }

    @Test
    void withNamesIsAChoiceByKeysAndSaysSo(FxRobot robot) throws IOException {
        robot.interact(() -> panel.firstFocus().requestFocus());
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "release-names-says")).contains("in plain sight");
        assertThat(lines(robot)).contains("D-1,,Işık", "2026-10-09");
        assertThat(node(robot, "release-few").isVisible() && shows(node(robot, "release-few")))
                .isFalse();
        assertThat(Files.readString(save(robot, "b.csv"))).contains("Bulut");
        assertThat(clinic.exports().all().getFirst().isIdentifiable()).isTrue();
    }

    @Test
    void whatIsAskedForNoMoreCannotLeaveMeanwhile(FxRobot robot) throws IOException {
        robot.interact(() -> panel.firstFocus().requestFocus());
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lines(robot)).contains("Işık");
        tasks.hold = true;
        robot.type(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node(robot, "release-save").isDisabled()).isTrue();
        robot.interact(() -> panel.shortcuts().getFirst().action().run());
        assertThat(clinic.exports().all()).isEmpty();
        robot.interact(tasks::letGo);
        assertThat(Files.readString(save(robot, "c.csv"))).doesNotContain("Işık", "D-1");
    }

    @Test
    void aPeriodNarrowsItAndAWrongDateSaysSo(FxRobot robot) {
        robot.interact(() -> ((TextInputControl) node(robot, "release-from")).setText("5 Oct 2026"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "release-count")).isEqualTo("1 patient, 1 procedure");
        robot.interact(() -> ((TextInputControl) node(robot, "release-from")).setText("32 Oct 2026"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "release-count")).isEqualTo("Mend the dates to see what leaves.");
        assertThat(node(robot, "release-save").isDisabled()).isTrue();
        robot.interact(() -> ((TextInputControl) node(robot, "release-from")).setText("5 Nov 2026"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "release-count")).isEqualTo("No procedure that was done is chosen.");
        assertThat(node(robot, "release-save").isDisabled()).isTrue();
    }

    @Test
    void fewWhoShareTheirTraitsAreCounted(FxRobot robot) {
        assertThat(text(robot, "release-few")).contains("fewer than 5 patients share: 1 of 1.");
        assertThat(text(robot, "release-cells"))
                .isEqualTo("sex not recorded, aged 60 to 69, Transsacral nerve block: 2 patients");
    }

    @Test
    void theWorkbookShowsItsRowsAndItIsSaidThatTheyAreNotItsBytes(FxRobot robot) {
        robot.interact(() -> ((RadioButton) node(robot, "release-form-xlsx")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "release-exact")).contains("written here as text");
        assertThat(lines(robot)).startsWith("study_id,");
    }

    @Test
    void whatIsStoppedDoesNotLeave(FxRobot robot) {
        Path file = folder.resolve("stopped.csv");
        ports.files.add(file);
        tasks.hold = true;
        robot.interact(() -> panel.shortcuts().getFirst().action().run());
        assertThat(panel.mayClose()).as("it is writing").isFalse();
        robot.interact(() -> ((Button) node(robot, "release-cancel")).fire());
        robot.interact(tasks::letGo);
        assertThat(file).doesNotExist();
        assertThat(said).containsExactly("Stopped. Nothing left.");
        assertThat(clinic.exports().all()).isEmpty();
        assertThat(panel.mayClose()).isTrue();
    }

    @Test
    void whereTheFolderRefusesNothingIsConfirmedAndNothingIsInTheList(FxRobot robot) {
        ports.files.add(folder.resolve("gone/c.csv"));
        robot.interact(() -> panel.shortcuts().getFirst().action().run());
        assertThat(warned).containsExactly("c.csv could not be written. Nothing was replaced; choose another folder.");
        ports.files.add(clinic.file());
        robot.interact(() -> panel.shortcuts().getFirst().action().run());
        assertThat(warned).hasSize(2);
        assertThat(said).isEmpty();
        assertThat(clinic.exports().all()).isEmpty();
    }

    private Path save(FxRobot robot, String name) {
        Path file = folder.resolve(name);
        ports.files.add(file);
        robot.interact(() -> panel.shortcuts().getFirst().action().run());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(file).isNotEmptyFile();
        return file;
    }

    private static boolean shows(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String lines(FxRobot robot) {
        return ((TextInputControl) node(robot, "release-lines")).getText();
    }

    private static String text(FxRobot robot, String id) {
        return ((Labeled) node(robot, id)).getText();
    }

    private static List<String> texts(FxRobot robot, String id) {
        return node(robot, id).lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup("#" + id).query();
    }

    /** What was said. */
    private final class Heard implements Toasts {
        @Override
        public void say(String text, @Nullable Runnable undo) {
            said.add(text);
        }

        @Override
        public void warn(String text) {
            warned.add(text);
        }
    }
}
