package org.paintrend.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is said leaves in time, never moves under the mouse, and takes back what was read. */
@ExtendWith(ApplicationExtension.class)
final class ToastLayerTest {
    private final List<String> undone = new ArrayList<>();
    private StackPane frame;
    private Button behind;

    @Start
    void start(Stage stage) {
        behind = new Button("behind");
        frame = new StackPane(behind);
        StackPane.setAlignment(behind, Pos.TOP_LEFT);
        stage.setScene(new Scene(frame, 800, 600));
        stage.show();
    }

    @Test
    void whatWasDoneLeavesByItself(FxRobot robot) throws Exception {
        ToastLayer layer = layer(robot, Duration.millis(50));
        say(robot, layer, "Saved.");
        awaitNone(robot);
    }

    @Test
    void itLeavesThoughTheMouseCameAndWentAndMemoryWasTidied(FxRobot robot) throws Exception {
        ToastLayer layer = layer(robot, Duration.seconds(2));
        robot.moveTo(behind);
        say(robot, layer, "Saved.");
        System.gc();
        robot.moveTo(".toast");
        WaitForAsyncUtils.sleep(2500, TimeUnit.MILLISECONDS);
        assertThat(texts(robot)).containsExactly("Saved.");
        robot.moveTo(behind);
        awaitNone(robot);
    }

    @Test
    void itLeavesThoughItWasOutOfTheWindowForAWhile(FxRobot robot) throws Exception {
        ToastLayer layer = layer(robot, Duration.millis(400));
        say(robot, layer, "Saved.");
        robot.interact(() -> frame.getChildren().remove(layer));
        WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        robot.interact(() -> frame.getChildren().add(layer));
        awaitNone(robot);
    }

    @Test
    void theNewestAloneIsShown(FxRobot robot) {
        ToastLayer layer = layer(robot, Duration.INDEFINITE);
        say(robot, layer, "First.");
        robot.interact(() -> layer.warn("Not saved."));
        say(robot, layer, "Second.");
        assertThat(texts(robot)).containsExactlyInAnyOrder("Not saved.", "Second.");
    }

    @Test
    void aNewerMessageDoesNotComeUnderTheMouse(FxRobot robot) {
        ToastLayer layer = layer(robot, Duration.INDEFINITE);
        say(robot, layer, "First.");
        robot.moveTo("#toast-undo");
        say(robot, layer, "Second.");
        robot.clickOn();
        assertThat(undone).doesNotContain("Second.");
        robot.moveTo(behind).clickOn("#toast-undo");
        assertThat(undone).endsWith("Second.");
    }

    @Test
    void whatStandsAboveAMessageThatGoesDoesNotDropUnderTheMouse(FxRobot robot) {
        ToastLayer layer = layer(robot, Duration.INDEFINITE);
        say(robot, layer, "First.");
        robot.interact(() -> layer.warn("Not saved."));
        double before = top(robot, "Not saved.");
        robot.moveTo(toast(robot, "First.").lookup("#toast-close")).clickOn();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(robot)).containsExactly("Not saved.");
        assertThat(top(robot, "Not saved.")).isEqualTo(before);
        robot.clickOn();
        assertThat(texts(robot)).containsExactly("Not saved.");
        robot.moveTo(behind);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(top(robot, "Not saved.")).isGreaterThan(before);
    }

    @Test
    void theKeyboardIsBackWhereItWasAfterAClickToo(FxRobot robot) {
        ToastLayer layer = layer(robot, Duration.INDEFINITE);
        var other = new Button("other");
        robot.interact(() -> {
            frame.getChildren().addFirst(other);
            behind.requestFocus();
        });
        say(robot, layer, "First.");
        robot.clickOn("#toast-undo");
        assertThat(undone).containsExactly("First.");
        assertThat(behind.isFocused()).isTrue();
    }

    @Test
    void aWayBackLeavesWithItsScreenAndWarningsStay(FxRobot robot) {
        ToastLayer layer = layer(robot, Duration.INDEFINITE);
        say(robot, layer, "First.");
        robot.interact(() -> layer.warn("Not saved."));
        robot.interact(layer::screenChanged);
        assertThat(texts(robot)).containsExactly("Not saved.");
        robot.interact(() -> layer.say("Draft kept."));
        robot.interact(layer::screenChanged);
        assertThat(texts(robot)).containsExactlyInAnyOrder("Not saved.", "Draft kept.");
    }

    private ToastLayer layer(FxRobot robot, Duration stay) {
        var layer = new ToastLayer(Words.in(Locale.ENGLISH), stay, gone -> {});
        robot.interact(() -> {
            layer.stand(Pos.BOTTOM_RIGHT);
            frame.getChildren().add(layer);
        });
        return layer;
    }

    private void say(FxRobot robot, ToastLayer layer, String text) {
        robot.interact(() -> layer.say(text, () -> undone.add(text)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void awaitNone(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> texts(robot).isEmpty());
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".toast > .label").queryAllAs(Labeled.class).stream()
                .filter(Node::isVisible)
                .map(Labeled::getText)
                .toList();
    }

    private static Node toast(FxRobot robot, String text) {
        return robot.lookup(".toast")
                .match(one -> text.equals(one.getAccessibleText()))
                .query();
    }

    private static double top(FxRobot robot, String text) {
        return toast(robot, text).localToScene(0, 0).getY();
    }
}
