package org.paintrend.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.DirectTasks;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.Nowhere;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.common.Toasts;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The catalogue's screen and panel over a real clinic: changed, retired, taken back, and changed by two at once. */
class LinePanelTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final DirectTasks tasks = new DirectTasks();
    private final Went went = new Went();
    private final Said said = new Said();
    private final StackPane root = new StackPane();
    private Clinic clinic;
    private CatalogueScreen screen;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE);
        clinic = new ClinicFiles(clock, () -> "Dr Kaya")
                .create(folder.resolve("clinic.paintrend"), new ClinicDetails("Pain clinic", ZONE, 1));
        stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            screen = new CatalogueScreen(
                    new Workplace(clinic, Words.in(Locale.ENGLISH), clock, tasks, went, said, new FakePorts()));
            root.getChildren().setAll(screen.node());
            stage.setScene(new Scene(root, 1000, 900));
            new Theme(Appearance.LIGHT, new SimpleObjectProperty<>()).dress(stage.getScene());
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() -> {
            if (went.panel != null) {
                went.panel.closed();
            }
            screen.leave();
        });
        clinic.close();
        FxToolkit.cleanupStages();
        assertThat(tasks.unhandled()).isEmpty();
    }

    @Test
    void aTextIsChangedMarkedToldAndGivenBackToTheProgram() {
        choose(Chapter.SIGNS, "allergy");
        write("catalogue-en", "a rash");
        press("catalogue-save");
        assertThat(went.panel).isNull();
        assertThat(said.texts).containsExactly("Changed: a rash");
        assertThat(entry(Chapter.SIGNS, "allergy").isChanged()).isTrue();
        choose(Chapter.SIGNS, "allergy");
        assertThat(labels("catalogue-history"))
                .contains("Changed")
                .anyMatch(text -> text.startsWith("English: signs of an allergy") && text.endsWith("a rash"));
        press("catalogue-like-program");
        assertThat(entry(Chapter.SIGNS, "allergy").isChanged()).isFalse();
    }

    @Test
    void aRetiredLineLeavesTheListAndComesBackByUndoOrByItsButton() {
        choose(Chapter.TECHNIQUES, "sacroiliac-joint");
        press("catalogue-retire");
        assertThat(shown()).doesNotContain("sacroiliac-joint");
        robot.interact(Objects.requireNonNull(said.undo));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown()).contains("sacroiliac-joint");
        choose(Chapter.TECHNIQUES, "sacroiliac-joint");
        press("catalogue-retire");
        press("catalogue-retired");
        choose(Chapter.TECHNIQUES, "sacroiliac-joint");
        press("catalogue-bring-back");
        assertThat(entry(Chapter.TECHNIQUES, "sacroiliac-joint").isRetired()).isFalse();
    }

    @Test
    void whatCannotGoIsToldWithWhatNeedsIt() {
        List<CatalogueEntry> causes = clinic.catalogue().present().entries(Chapter.OPTIONS).stream()
                .filter(option -> option.cell("list").equals("causes"))
                .toList();
        causes.subList(1, causes.size()).forEach(clinic.catalogue()::retire);
        WaitForAsyncUtils.waitForFxEvents();
        choose(Chapter.OPTIONS, causes.getFirst().id());
        press("catalogue-retire");
        assertThat(said.warnings).singleElement().asString().contains("What caused the pain");
        assertThat(entry(Chapter.OPTIONS, causes.getFirst().id()).isRetired()).isFalse();
    }

    @Test
    void twoVersionsAreShownAndOneIsChosen() {
        choose(Chapter.SIGNS, "allergy");
        write("catalogue-en", "mine");
        CatalogueEntry seen = entry(Chapter.SIGNS, "allergy");
        Map<String, String> theirs = new HashMap<>(seen.cells());
        theirs.put("en", "theirs");
        clinic.catalogue().change(seen, 0, theirs);
        WaitForAsyncUtils.waitForFxEvents();
        press("catalogue-save");
        assertThat(labels("catalogue-conflict")).contains("theirs", "mine");
        assertThat(entry(Chapter.SIGNS, "allergy").cell("en")).isEqualTo("theirs");
        press("catalogue-keep-mine");
        assertThat(entry(Chapter.SIGNS, "allergy").cell("en")).isEqualTo("mine");
    }

    @Test
    void aFieldAsksForWhatItsKindNeedsAndWhatWasTypedIsKeptAsADraft() {
        robot.interact(() -> press(Chapter.FIELDS));
        press("catalogue-add");
        assertThat(node("catalogue-lowest").getParent().isVisible()).isFalse();
        write("catalogue-en", "Depth");
        robot.interact(() -> {
            assertThat(Objects.requireNonNull(went.panel).mayClose()).isTrue();
            went.closePanel();
        });
        press("catalogue-add");
        assertThat(((TextInputControl) node("catalogue-en")).getText()).isEqualTo("Depth");
        press("catalogue-draft-discard");
        assertThat(((TextInputControl) node("catalogue-en")).getText()).isEmpty();
    }

    @Test
    void aLimitTakesACommaAndNothingImpossible() {
        choose(Chapter.LIMITS, "highest-inr");
        write("catalogue-value", "9");
        press("catalogue-save");
        assertThat(node("catalogue-value").getAccessibleHelp()).contains("1", "5");
        write("catalogue-value", "1,3");
        press("catalogue-save");
        assertThat(clinic.catalogue().safetyCheck().limits().highestInr()).isEqualByComparingTo("1.3");
    }

    @Test
    void anOpioidIsSaidToBeOutsideTheTableWhereItIsAddedAndWhereItStands() {
        robot.interact(() -> press(Chapter.DRUGS));
        press("catalogue-add");
        assertThat(labels("catalogue-panel")).noneMatch(text -> text.contains("CDC 2022"));
        robot.interact(() -> kind().setValue("opioid"));
        assertThat(labels("catalogue-panel"))
                .anyMatch(text -> text.startsWith("Outside the table of morphine equivalents (CDC 2022)"));
        robot.interact(() -> kind().setValue("nsaid"));
        assertThat(labels("catalogue-panel")).noneMatch(text -> text.contains("CDC 2022"));
        robot.interact(() -> Objects.requireNonNull(went.panel).closed());
        choose(Chapter.DRUGS, "buprenorphine-patch");
        assertThat(labels("catalogue-panel"))
                .contains("Drugs \u00b7 Opioid \u00b7 µg an hour \u00b7 One drug \u00b7 buprenorphine-patch")
                .anyMatch(text -> text.contains("CDC 2022"));
        choose(Chapter.DRUGS, "tramadol");
        assertThat(labels("catalogue-panel")).noneMatch(text -> text.contains("CDC 2022"));
        write("catalogue-search", "outside table");
        assertThat(shown()).containsExactly("buprenorphine-patch", "buprenorphine-tablet", "opioid-other");
    }

    @Test
    void aDrugsCodeThatIsTooLongOrTakenIsNamed() {
        robot.interact(() -> press(Chapter.DRUGS));
        press("catalogue-add");
        write("catalogue-en", "Arveles");
        write("catalogue-tr", "Arveles");
        robot.interact(() -> kind().setValue("nsaid"));
        robot.interact(() -> ((ButtonBase) ((Parent) node("catalogue-unit"))
                        .getChildrenUnmodifiable()
                        .getFirst())
                .fire());
        for (String[] one : new String[][] {
            {"a-code-with-too-many-characters", "Longer than 24 characters."},
            {"Arveles", "Lower-case letters, digits and hyphens, at most 24."},
            {"nsaid-other-2", "\"nsaid-other-2\" is taken already: Another NSAID."}
        }) {
            write("catalogue-id", one[0]);
            press("catalogue-save");
            assertThat(node("catalogue-id").getAccessibleHelp()).isEqualTo(one[1]);
        }
        write("catalogue-id", "");
        press("catalogue-save");
        assertThat(said.texts).containsExactly("Added: Arveles");
    }

    @Test
    void linesMoveAndTheSearchFindsThem() {
        robot.interact(() -> list().getSelectionModel().select(1));
        press("catalogue-up");
        assertThat(shown().getFirst()).isEqualTo("nerve-root-sleeve");
        write("catalogue-search", "sacro joint");
        assertThat(shown()).containsExactly("sacroiliac-joint");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> kind() {
        return (ComboBox<String>) node("catalogue-class");
    }

    private void choose(Chapter chapter, String id) {
        robot.interact(() -> {
            press(chapter);
            CatalogueEntry line = list().getItems().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            list().getSelectionModel().select(line);
            screen.openChosen();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(Chapter chapter) {
        ((ButtonBase) node("catalogue-chapter-" + chapter.id())).fire();
    }

    private void press(String id) {
        robot.interact(() -> {
            root.applyCss();
            root.layout();
            ((ButtonBase) node(id)).fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String id, String text) {
        robot.interact(() -> ((TextInputControl) node(id)).setText(text));
    }

    private Node node(String id) {
        root.applyCss();
        return Objects.requireNonNull(root.lookup("#" + id), id);
    }

    private List<String> labels(String id) {
        var texts = new ArrayList<String>();
        robot.interact(() -> {
            root.applyCss();
            root.layout();
            ((Parent) node(id)).lookupAll(".label").forEach(label -> texts.add(((Labeled) label).getText()));
        });
        return texts;
    }

    @SuppressWarnings("unchecked")
    private ListView<CatalogueEntry> list() {
        return (ListView<CatalogueEntry>) node("catalogue-list");
    }

    private List<String> shown() {
        WaitForAsyncUtils.waitForFxEvents();
        return list().getItems().stream().map(CatalogueEntry::id).toList();
    }

    private CatalogueEntry entry(Chapter chapter, String id) {
        return clinic.catalogue().present().entry(chapter, id).orElseThrow();
    }

    /** Shows a panel beside the screen. */
    private final class Went extends Nowhere {
        @Nullable
        Panel panel;

        @Override
        public void openPanel(Panel opened) {
            panel = opened;
            root.getChildren().setAll(screen.node(), opened.node());
            root.applyCss();
        }

        @Override
        public void closePanel() {
            if (panel != null) {
                panel.closed();
            }
            panel = null;
            root.getChildren().setAll(screen.node());
        }
    }

    /** Remembers what was said. */
    private static final class Said implements Toasts {
        final List<String> texts = new ArrayList<>();
        final List<String> warnings = new ArrayList<>();

        @Nullable
        Runnable undo;

        @Override
        public void say(String text, @Nullable Runnable wayBack) {
            texts.add(text);
            undo = wayBack;
        }

        @Override
        public void warn(String text) {
            warnings.add(text);
        }
    }
}
