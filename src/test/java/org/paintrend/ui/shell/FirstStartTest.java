package org.paintrend.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.pictures.StillProgram;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.DirectTasks;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.HeldTasks;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.common.Walk;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody meets the program for the first time. */
@ExtendWith(ApplicationExtension.class)
final class FirstStartTest implements Doors {
    @TempDir
    private Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-03T07:42:00Z"), ZoneId.of("UTC"));
    private final ClinicFiles files = new ClinicFiles(clock, () -> "test");
    private final List<Opened> opened = new ArrayList<>();
    private final HeldTasks tasks = new HeldTasks();
    private final FakePorts ports = new FakePorts();
    private FirstStart page;

    @Start
    void start(Stage stage) {
        var theme = new Theme(Appearance.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT));
        var words = Words.in(Locale.ENGLISH);
        page = new FirstStart(
                this,
                words,
                clock,
                ZoneId.of("Europe/Istanbul"),
                tasks,
                ports,
                new StillProgram(words, theme),
                folder,
                opened::add);
        var scene = new Scene(page, 1000, 700);
        theme.dress(scene);
        stage.setScene(scene);
        // As the program does it: nothing of it is styled yet.
        page.takeKeyboard();
        stage.show();
    }

    @AfterEach
    void close() {
        opened.forEach(one -> one.clinic().close());
    }

    @Test
    void setsUpAClinicWithTheKeyboardAlone(FxRobot robot) {
        robot.type(KeyCode.SPACE);
        robot.write("Sunrise Pain Clinic").type(KeyCode.ENTER);
        assertThat(opened).singleElement().satisfies(clinic -> {
            assertThat(clinic.details().name()).isEqualTo("Sunrise Pain Clinic");
            assertThat(clinic.details().zone()).isEqualTo(ZoneId.of("Europe/Istanbul"));
            assertThat(clinic.file())
                    .isEqualTo(folder.resolve("clinic.paintrend"))
                    .exists();
            assertThat(clinic.demonstration()).isFalse();
        });
    }

    @Test
    void aZoneIsFoundByTypingOverTheOneThatIsThere(FxRobot robot) {
        robot.type(KeyCode.SPACE).write("Sunrise").type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("berl");
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(robot.lookup("#clinic-zone").queryComboBox().getEditor().getText())
                .isEqualTo("Europe/Berlin");
        robot.clickOn("#create");
        assertThat(opened)
                .singleElement()
                .satisfies(clinic -> assertThat(clinic.details().zone()).isEqualTo(ZoneId.of("Europe/Berlin")));
    }

    @Test
    void aZoneThatIsChosenIsNoLongerAskedFor(FxRobot robot) {
        robot.type(KeyCode.SPACE).write("Sunrise").type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("nowhere").type(KeyCode.TAB);
        assertThat(faults(robot)).isNotEmpty();
        robot.clickOn("#clinic-zone");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("Asia/Tokyo");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(faults(robot)).isEmpty();
    }

    @Test
    void aNameIsRequiredAndSaidSo(FxRobot robot) {
        robot.clickOn("#set-up").clickOn("#create");
        assertThat(opened).isEmpty();
        assertThat(robot.lookup(".field-fault").queryAllAs(Labeled.class))
                .anyMatch(label -> label.getText().equals("Required."));
    }

    @Test
    void aFileThatIsNotThereIsExplained(FxRobot robot) {
        ports.files.add(folder.resolve("gone.paintrend"));
        robot.clickOn("#open");
        assertThat(opened).isEmpty();
        assertThat(robot.lookup("#trouble-sentence").queryAs(Labeled.class).getText())
                .contains("gone.paintrend");
        assertThat(page.isDisabled()).isFalse();
    }

    @Test
    void afterARefusalTheKeyboardGoesOnWhereItWas(FxRobot robot) {
        ports.files.add(folder.resolve("gone.paintrend"));
        tasks.hold = true;
        robot.clickOn("#open");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(tasks::letGo);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused()).isEqualTo("open");
    }

    private static List<String> faults(FxRobot robot) {
        return robot.lookup(".field-fault").queryAllAs(Labeled.class).stream()
                .filter(Labeled::isVisible)
                .map(Labeled::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void looksAround(FxRobot robot) {
        robot.clickOn("#look-around");
        assertThat(opened).singleElement().matches(Opened::demonstration);
    }

    @Test
    void tabGoesTheWayItIsReadAndEnterPressesTheButtonItIsAt(FxRobot robot) {
        assertThat(byTab(robot)).isEqualTo(asRead(byTab(robot)));
        assertThat(focused()).isEqualTo("set-up");
        robot.type(KeyCode.ENTER);
        assertThat(byTab(robot))
                .isEqualTo(asRead(byTab(robot)))
                .extracting(Node::getId)
                .contains("clinic-name", "clinic-zone", "change-file", "set-up-back", "create");
        ports.files.add(folder.resolve("elsewhere.paintrend"));
        robot.interact(() -> page.lookup("#change-file").requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#clinic-file").queryAs(Labeled.class).getText())
                .endsWith("elsewhere.paintrend");
        assertThat(opened).as("nothing was set up by that").isEmpty();
        robot.interact(() -> page.lookup("#set-up-back").requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(focused()).as("the first of the three ways again").isEqualTo("set-up");
    }

    @Test
    void inAnotherLanguageTheKeyboardIsWhereTheFormBegins(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        var turkish = Words.in(Locale.of("tr"));
        var theme = new Theme(Appearance.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT));
        robot.interact(() -> {
            var next = new FirstStart(
                    this,
                    turkish,
                    clock,
                    ZoneId.of("Europe/Istanbul"),
                    new DirectTasks(),
                    ports,
                    new StillProgram(turkish, theme),
                    folder,
                    opened::add);
            page.getScene().setRoot(next);
            next.takeKeyboard();
            next.goOnFrom(page);
            page = next;
        });
        assertThat(focused()).isEqualTo("clinic-name");
    }

    private String focused() {
        Node owner = page.getScene().getFocusOwner();
        return owner == null ? "nowhere" : String.valueOf(owner.getId());
    }

    /** Where Tab goes from where the keyboard is, once around. */
    private List<Node> byTab(FxRobot robot) {
        Node first = page.getScene().getFocusOwner();
        var way = new ArrayList<Node>();
        do {
            way.add(page.getScene().getFocusOwner());
            robot.type(KeyCode.TAB);
        } while (page.getScene().getFocusOwner() != first && way.size() < 20);
        return way;
    }

    /** The same from line to line, beginning where the keyboard is. */
    private static List<Node> asRead(List<Node> way) {
        var sorted = new ArrayList<>(way);
        sorted.sort(Comparator.<Node>comparingLong(node -> Math.round(middle(node) / 12))
                .thenComparing(node -> node.localToScene(0, 0).getX()));
        Collections.rotate(sorted, -sorted.indexOf(way.getFirst()));
        return sorted;
    }

    private static double middle(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterY();
    }

    @Test
    void everythingCanBeReachedAndRead(FxRobot robot) {
        assertThat(Walk.unreachable(page)).isEmpty();
        assertThat(Walk.cutOff(page)).isEmpty();
        robot.clickOn("#set-up");
        assertThat(Walk.unreachable(page)).isEmpty();
        assertThat(Walk.cutOff(page)).isEmpty();
    }

    @Override
    public Opened setUp(Path file, ClinicDetails details) throws CannotOpen {
        return Opened.of(files.create(file, details));
    }

    @Override
    public Opened open(Path file) throws CannotOpen {
        return Opened.of(files.open(file));
    }

    @Override
    public void close(Opened opened) {
        opened.clinic().close();
    }

    @Override
    public Opened lookAround() throws CannotOpen {
        return Opened.of(files.createDemonstration(
                folder.resolve("look.paintrend"), new ClinicDetails("Demonstration", ZoneId.of("UTC"), 0)));
    }
}
