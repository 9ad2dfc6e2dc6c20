package org.paintrend.ui.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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
import org.paintrend.clinic.Demonstration;
import org.paintrend.ui.cohort.Filled;
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

/** Choosing and saving a case series, over a real file. */
@ExtendWith(ApplicationExtension.class)
class SeriesPanelTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE);

    private final FakePorts ports = new FakePorts();
    private final DirectTasks tasks = new DirectTasks();
    private final List<String> said = new ArrayList<>();
    private final List<String> warned = new ArrayList<>();

    @TempDir
    private Path folder;

    private FxRobot robot;
    private Stage stage;
    private Clinic clinic;
    private SeriesModel model;
    private SeriesPanel panel;

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
            panel.closed();
            stage.close();
        });
        clinic.close();
        assertThat(tasks.unhandled()).isEmpty();
    }

    @Test
    void thePublishedCasesAreFoundLookedAtAndSaved() throws Exception {
        demonstration();
        assertThat(node("series-save").isDisabled()).isTrue();
        write("PISN");
        tickAll();
        assertThat(text("series-chosen-title")).isEqualTo("Chosen: 3");
        assertThat(node("series-figure").getAccessibleText()).contains("Patient 1: Before:", "Patient 3: Before:");
        choose("series-view", 1);
        assertThat(text("series-caption")).startsWith("LANSS before and after");
        choose("series-view", 2);
        assertThat(texts("series-text"))
                .contains("61, male", "Foot dorsiflexion, left: MRC 4/5", "methylprednisolone 80 mg", "Illustrative");
        choose("series-view", 3);
        assertThat(texts("series-text")).contains("responder rule version 1", "2 of 3");

        choose("series-format", 1);
        ports.files.add(folder);
        click("series-save");
        assertThat(said).containsExactly("Saved as case-series-2026-11-03.");
        assertThat(names(folder.resolve("case-series-2026-11-03")))
                .containsExactly("lanss." + format(), "methods.txt", "nrs." + format(), "table1.csv", "table1.docx");
        ports.files.add(folder);
        click("series-save");
        assertThat(said).last().isEqualTo("Saved as case-series-2026-11-03-2.");
    }

    @Test
    void theOrderIsTheOrderOfTheReportAndIsKeptWhenThePanelIsClosed() throws Exception {
        demonstration();
        for (String code : List.of("PISN-2", "PISN-1")) {
            write(code);
            tickAll();
        }
        assertThat(described()).startsWith("Patient 1: Before: 8");
        Candidate last = model.chosen.getLast();
        click("series-up-" + last.id().value());
        assertThat(described()).startsWith("Patient 1: Before: 5");
        assertThat(stage.getScene().getFocusOwner()).isNotNull();
        robot.interact(panel::closed);
        show(model);
        assertThat(text("series-chosen-title")).isEqualTo("Chosen: 2");
        assertThat(described()).startsWith("Patient 1: Before: 5");
        click("series-out-" + last.id().value());
        assertThat(described()).startsWith("Patient 1: Before: 8");
    }

    @Test
    void eachProcedureOfAPatientIsChosenByItself() throws Exception {
        clinic = files().create(folder.resolve("clinic.paintrend"), new ClinicDetails("Clinic", ZONE, 1));
        Filled.add(clinic, Filled.FEW);
        show(null);
        write("a");
        assertThat(boxes()).hasSize(2);
        tickAll();
        choose("series-view", 2);
        assertThat(texts("series-text"))
                .contains("Patient 1a", "Patient 1b", "Letters tell the procedures", "not recorded");
        assertThat(texts("series-text")).doesNotContain("Illustrative");
        tick("series-codes");
        assertThat(texts("series-text")).contains("Patient 1a (A)");
    }

    @Test
    void whoIsVoidedMeanwhileIsChosenNoMore() throws Exception {
        demonstration();
        write("PISN");
        tickAll();
        var patient = model.chosen.getFirst().course().patient();
        robot.interact(() -> clinic.patients().voidPatient(patient.id(), patient.version(), "Entered by mistake"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("series-chosen-title")).isEqualTo("Chosen: 2");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOfAndNothingIsSaidToBeSaved() throws Exception {
        demonstration();
        write("PISN-1");
        tickAll();
        ports.files.add(folder.resolve("nowhere"));
        click("series-save");
        assertThat(said).isEmpty();
        assertThat(warned).singleElement().asString().contains("case-series-2026-11-03");
        click("series-save");
        assertThat(said).isEmpty();
    }

    @Test
    void whoIsNotFoundIsSaidSo() throws Exception {
        demonstration();
        write("nobody at all");
        assertThat(texts("series-found")).contains("Nobody is found");
    }

    private void demonstration() throws Exception {
        clinic = files().createDemonstration(folder.resolve("demo.paintrend"), new ClinicDetails("Demo", ZONE, 0));
        new Demonstration(clinic).fill(4, 1);
        show(null);
    }

    private static ClinicFiles files() {
        return new ClinicFiles(CLOCK, () -> "desk");
    }

    private void show(@Nullable SeriesModel kept) {
        robot.interact(() -> {
            var workplace =
                    new Workplace(clinic, Words.in(Locale.ENGLISH), CLOCK, tasks, new Nowhere(), new Said(), ports);
            model = kept == null ? new SeriesModel(clinic, tasks, workplace.words(), "0.1.0") : kept;
            panel = new SeriesPanel(workplace, model, clinic.procedures().techniques());
            var scene = new Scene(new StackPane(panel.node()), 1000, 700);
            new Theme(Appearance.LIGHT, new SimpleObjectProperty<>()).dress(scene);
            stage.setScene(scene);
            stage.show();
            panel.firstFocus().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String query) {
        robot.interact(() -> ((TextField) node("series-search")).setText(query));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void tickAll() {
        boxes().forEach(box -> robot.interact(() -> ((CheckBox) box).fire()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Node> boxes() {
        return List.copyOf(node("series-found").lookupAll(".check-box"));
    }

    private void tick(String id) {
        robot.interact(() -> ((CheckBox) node(id)).fire());
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

    private String described() {
        return node("series-figure").getAccessibleText();
    }

    private String text(String id) {
        return ((Labeled) node(id)).getText();
    }

    private String texts(String id) {
        Set<Node> labels = node(id).lookupAll(".label");
        return String.join(
                "\n", labels.stream().map(one -> ((Labeled) one).getText()).toList());
    }

    private Node node(String id) {
        return Objects.requireNonNull(stage.getScene().lookup("#" + id), id);
    }

    private String format() {
        return Objects.requireNonNull(model.format.get()).extension();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private final class Said implements Toasts {
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
