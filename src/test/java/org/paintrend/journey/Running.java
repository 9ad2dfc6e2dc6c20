package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.paintrend.app.Surroundings;
import org.paintrend.app.TestProgram;
import org.paintrend.cli.WindowRequest;
import org.paintrend.ui.common.FakePorts;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program, started in a folder of its own, as somebody before the screen sees it. */
final class Running {
    private static final int SECONDS = 20;

    private final FxRobot robot;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final FakePorts ports;
    private Stage stage;

    /** Starts the program and waits for its window, 1000×700. */
    Running(FxRobot robot, Path folder, MovableClock clock, ZoneId zone, FakePorts ports) {
        this.robot = robot;
        this.ports = ports;
        robot.interact(() -> {
            Platform.setImplicitExit(false);
            stage = new Stage();
            var surroundings = new Surroundings(
                    folder, clock, clock::uptime, zone, (owner, words, theme) -> ports, ended::countDown);
            TestProgram.window(stage, surroundings).start(new WindowRequest(null, false));
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(700);
        });
    }

    Stage stage() {
        return stage;
    }

    FakePorts ports() {
        return ports;
    }

    /** Closes the window as its title bar does, and waits until the process could end. */
    void close() throws InterruptedException {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(ended.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.isShowing()).isFalse();
    }

    /** Takes the window away, whatever state a failed test left it in. */
    void abandon() {
        robot.interact(stage::hide);
    }

    /** Waits until something can be seen and used, and stands still. */
    Node see(String id) {
        until(id + " can be used", () -> {
            Node node = lookup(id);
            return node != null && !node.isDisabled() && stands(node);
        });
        return lookup(id);
    }

    /** Waits until something is gone. */
    void gone(String id) {
        until(id + " is gone", () -> lookup(id) == null);
    }

    /** Waits until something that opens over the window is there and stands still. */
    void opened(String style) {
        until(style + " is open", () -> {
            Node node = robot.lookup(style).match(Running::isSeen).tryQuery().orElse(null);
            return node != null && stands(node);
        });
    }

    /** Waits until a text is shown. */
    void reads(String id, String text) {
        until(id + " reads " + text, () -> lookup(id) instanceof Labeled shown && text.equals(shown.getText()));
    }

    /** What is read to somebody who does not see the node. */
    String spoken(String id) {
        return see(id).getAccessibleText();
    }

    /** Where the keyboard is. */
    Node focus() {
        return stage.getScene().getFocusOwner();
    }

    private boolean stands(Node node) throws Exception {
        Bounds before = node.localToScene(node.getBoundsInLocal());
        Thread.sleep(40);
        WaitForAsyncUtils.waitForFxEvents();
        return before.equals(node.localToScene(node.getBoundsInLocal()));
    }

    private Node lookup(String id) {
        return robot.lookup("#" + id).match(Running::isSeen).tryQuery().orElse(null);
    }

    private static boolean isSeen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return condition.call();
            });
        } catch (TimeoutException late) {
            throw new AssertionError(
                    "never: " + what + "; the keyboard is in " + focus() + ", windows: "
                            + Window.getWindows().stream()
                                    .map(window -> window.getScene().getRoot().getId())
                                    .toList(),
                    late);
        }
    }
}
