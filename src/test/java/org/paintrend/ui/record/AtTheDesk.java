package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.DirectTasks;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.QuickRobot;
import org.paintrend.ui.common.Segmented;
import org.paintrend.ui.common.Tasks;
import org.paintrend.ui.common.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A record in a window over a real clinic, and somebody who clicks and types. */
abstract class AtTheDesk {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 900;
    /** What is put off once is done after the first time the FX thread comes round, what that puts off after the second. */
    private static final int TWICE = 2;

    @TempDir
    Path folder;

    final FxRobot robot = new QuickRobot();
    final DirectTasks direct = new DirectTasks();
    Desk desk;
    Stage stage;
    RecordScreen screen;

    @BeforeEach
    final void sitDown() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        desk = new Desk(folder, tasks());
        desk.went.arrange = this::arrange;
        robot.interact(() -> {
            stage.setScene(new Scene(new Region(), WIDTH, HEIGHT));
            new Theme(Appearance.LIGHT, new SimpleObjectProperty<>()).dress(stage.getScene());
            stage.show();
        });
    }

    @AfterEach
    final void standUp() throws Exception {
        robot.interact(() -> {
            // A draft that waits for a pause in typing must not come after the clinic is closed.
            desk.went.panels.forEach(Navigator.Panel::closed);
            if (screen != null) {
                screen.leave();
            }
            // The stage is one for all tests of this run: whoever made it smaller leaves it as it was.
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        });
        settle();
        desk.close();
        FxToolkit.cleanupStages();
        assertThat(direct.unhandled()).isEmpty();
    }

    /** How work is done; at once, unless a test says otherwise. */
    Tasks tasks() {
        return direct;
    }

    void settle() {
        desk.tasks.finish();
        WaitForAsyncUtils.waitForFxEvents(TWICE);
        // A scroll pane takes its content in only once it is styled, which a busy machine may put off.
        robot.interact(() -> stage.getScene().getRoot().applyCss());
    }

    void open(Patient patient) {
        open(patient, Locale.ENGLISH);
    }

    void open(Patient patient, Locale language) {
        robot.interact(() -> {
            screen = new RecordScreen(desk.workplace(language), patient.id(), null);
            arrange();
        });
        settle();
    }

    private void arrange() {
        var root = new StackPane(screen.node());
        desk.went.panels.forEach(panel -> root.getChildren().add(panel.node()));
        stage.getScene().setRoot(root);
        root.applyCss();
        root.layout();
    }

    /** Clicks a button with the mouse. */
    void click(String id) {
        ButtonBase button = (ButtonBase) node(id);
        assertThat(button.isDisabled()).as(id).isFalse();
        robot.interact(button::fire);
        settle();
    }

    void choose(String id, int segment) {
        robot.interact(
                () -> ((ToggleButton) ((Segmented<?>) node(id)).getChildren().get(segment)).fire());
        settle();
    }

    void menu(String button, String item) {
        MenuItem chosen = ((MenuButton) node(button))
                .getItems().stream()
                        .filter(one -> item.equals(one.getId()))
                        .findFirst()
                        .orElseThrow();
        robot.interact(chosen::fire);
        settle();
    }

    /** Replaces what a field holds and leaves it. */
    void type(String id, String text) {
        var field = (TextInputControl) node(id);
        robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
            stage.getScene().getRoot().requestFocus();
        });
        settle();
    }

    void keys(String id, KeyCode... keys) {
        robot.interact(() -> node(id).requestFocus());
        robot.type(keys);
        settle();
    }

    /** Does what the toast's Undo does. */
    void undo() {
        robot.interact(() -> Objects.requireNonNull(desk.said.undo, "no Undo").run());
        settle();
    }

    String text(String id) {
        return node(id) instanceof Labeled label ? label.getText() : ((TextInputControl) node(id)).getText();
    }

    boolean has(String id) {
        return stage.getScene().lookup("#" + id) != null;
    }

    Node node(String id) {
        return Objects.requireNonNull(stage.getScene().lookup("#" + id), id);
    }

    List<Episode> episodes(Patient patient) {
        return desk.clinic.patients().record(patient.id()).orElseThrow().episodes();
    }
}
