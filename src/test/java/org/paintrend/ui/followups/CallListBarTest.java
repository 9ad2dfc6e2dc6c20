package org.paintrend.ui.followups;

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
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.paintrend.ui.common.PrintPage;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.common.Toasts;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is taken along is what is listed: at 10:00 on 3 November 2026 one overdue, one just missed, both later again. */
@ExtendWith(ApplicationExtension.class)
class CallListBarTest {
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
    private DueWatch watch;
    private FollowUpsScreen screen;

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
            var words = Words.in(Locale.ENGLISH);
            watch = new DueWatch(clinic, words, clock, tasks);
            watch.open();
            screen = new FollowUpsScreen(
                    new Workplace(clinic, words, clock, tasks, new Nowhere(), new Heard(), ports), watch);
            var scene = new Scene(new StackPane(screen.node()), 1000, 700);
            new Theme(Appearance.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
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
    void aPartOfTheListIsSavedAsThatPartAndSaysSo(FxRobot robot) throws Exception {
        robot.clickOn("#due-later").clickOn("#followups-search").write("isik");
        Path pdf = save(robot, "pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("1 follow-up · Only: Later · Search: isik", "Işık", "12 weeks")
                    .doesNotContain("Bulut", "3 weeks");
        }
        assertThat(Files.readAllLines(save(robot, "csv")))
                .hasSize(2)
                .element(1)
                .asString()
                .contains("D-1", "12w");
        assertThat(Files.readAllLines(save(robot, "ics"))).containsOnlyOnce("BEGIN:VEVENT");
        assertThat(said).containsExactly("Saved as list.pdf.", "Saved as list.csv.", "Saved as list.ics.");
    }

    @Test
    void whereNobodyIsListedNothingCanBeTakenAlong(FxRobot robot) {
        assertThat(screen.shortcuts()).extracting(Shortcut::keys).contains(KeyCombination.valueOf("Shortcut+P"));
        robot.clickOn("#followups-search").write("zzz");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node(robot, "followups-print").isDisabled()).isTrue();
        assertThat(node(robot, "followups-save").isDisabled()).isTrue();
        assertThat(screen.shortcuts())
                .extracting(Shortcut::keys)
                .doesNotContain(KeyCombination.valueOf("Shortcut+P"), KeyCombination.valueOf("Shortcut+S"));
        robot.eraseText(3);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node(robot, "followups-print").isDisabled()).isFalse();
    }

    @Test
    void whatWasMissedIsNoAppointmentAndNoFileIsAskedFor(FxRobot robot) {
        robot.clickOn("#due-just-missed");
        choose(robot, "ics");
        assertThat(ports.asked).isEmpty();
        assertThat(warned).singleElement().asString().startsWith("Nothing saved: only missed follow-ups");
    }

    @Test
    void aFolderThatIsNotThereIsToldOfAndSoIsAMissingPrinter(FxRobot robot) {
        ports.files.add(folder.resolve("nowhere").resolve("list.csv"));
        choose(robot, "csv");
        ports.printer = FakePorts.Printer.NOT_INSTALLED;
        robot.clickOn("#followups-print");
        ports.printer = FakePorts.Printer.BROKEN;
        robot.clickOn("#followups-print");
        assertThat(said).isEmpty();
        assertThat(warned).hasSize(3);
        assertThat(warned.getFirst()).startsWith("list.csv could not be written.");
        assertThat(warned.get(1)).startsWith("No printer is installed").contains("call list as a PDF");
        assertThat(warned.getLast()).startsWith("The printer did not take the call list.");
    }

    @Test
    void whoeverChangesTheirMindSavesNothing(FxRobot robot) throws IOException {
        choose(robot, "pdf");
        assertThat(ports.asked).containsExactly("Save the call list as…");
        assertThat(said).isEmpty();
        assertThat(warned).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".pdf"));
        }
    }

    @Test
    void whileItIsMadeItIsNotMadeAgainAndItIsMadeOfWhatWasListed(FxRobot robot) throws Exception {
        tasks.hold = true;
        Path csv = save(robot, "csv");
        assertThat(node(robot, "followups-save").isDisabled()).isTrue();
        assertThat(node(robot, "followups-print").isDisabled()).isTrue();
        press(robot, "Shortcut+P");
        robot.interact(tasks::letGo);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ports.printed).isEmpty();
        assertThat(Files.readAllLines(csv)).hasSize(5);
        assertThat(node(robot, "followups-save").isDisabled()).isFalse();
    }

    @Test
    void everySheetIsPrintedInOneJobThatNamesNobody(FxRobot robot) {
        robot.clickOn("#followups-print");
        assertThat(ports.asked).containsExactly("Call list");
        assertThat(ports.printed).hasSize(1).extracting(PrintPage::title).containsOnly("Call list");
        assertThat(said).containsExactly("Sent to the printer.");
    }

    private Path save(FxRobot robot, String extension) {
        Path file = folder.resolve("list." + extension);
        ports.files.add(file);
        choose(robot, extension);
        return file;
    }

    private static void choose(FxRobot robot, String extension) {
        robot.interact(() -> robot.lookup("#followups-save").<MenuButton>query().getItems().stream()
                .filter(item -> item.getId().equals("followups-save-" + extension))
                .forEach(item -> item.fire()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(FxRobot robot, String keys) {
        robot.interact(() -> screen.shortcuts().stream()
                .filter(one -> one.keys().equals(KeyCombination.valueOf(keys)))
                .forEach(one -> one.action().run()));
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup("#" + id).query();
    }

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
