package org.paintrend.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
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
                new DirectTasks(),
                ports,
                new StillProgram(words, theme),
                folder,
                opened::add);
        var scene = new Scene(page, 1000, 700);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        page.firstFocus().requestFocus();
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
