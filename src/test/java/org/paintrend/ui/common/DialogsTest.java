package org.paintrend.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class DialogsTest {
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        stage.setScene(new Scene(new Pane(), 700, 500));
        stage.show();
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void theMainButtonSaysWhatItDoesAndCanBeRead(Appearance appearance, FxRobot robot) throws Exception {
        var theme = new Theme(appearance, new SimpleObjectProperty<>(ColorScheme.LIGHT));
        var dialogs = new Dialogs(() -> stage, Words.in(Locale.ENGLISH), theme);
        var given = new CompletableFuture<Optional<String>>();
        Platform.runLater(() -> given.complete(dialogs.reason("Void these scores?", "They disappear.", "Void")));
        WaitForAsyncUtils.waitForFxEvents();
        TextArea reason = robot.lookup("#reason").queryAs(TextArea.class);
        Button main = robot.lookup((Node node) -> node instanceof Button button && button.isDefaultButton())
                .queryButton();
        assertThat(main.isDisabled()).isTrue();
        robot.interact(() -> reason.setText(" wrong patient "));

        assertThat(main.getText()).isEqualTo("Void");
        assertThat(contrast(main)).isGreaterThan(4.5);
        robot.interact(main::fire);
        assertThat(given.get(10, TimeUnit.SECONDS)).contains("wrong patient");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S", "ENTER"})
    void aReasonIsGivenByKeysAlone(KeyCode key, FxRobot robot) throws Exception {
        var theme = new Theme(Appearance.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT));
        var dialogs = new Dialogs(() -> stage, Words.in(Locale.ENGLISH), theme);
        var given = new CompletableFuture<Optional<String>>();
        Platform.runLater(() -> given.complete(dialogs.reason("Void these scores?", "They disappear.", "Void")));
        WaitForAsyncUtils.waitForFxEvents();
        TextArea reason = robot.lookup("#reason").queryAs(TextArea.class);
        assertThat(reason.getAccessibleText()).isEqualTo("Reason, required");
        assertThat(robot.lookup("Reason *").tryQuery()).isPresent();
        robot.interact(reason::requestFocus);
        robot.interact(() -> press(reason, key, true));
        assertThat(given).as("no reason yet").isNotDone();
        robot.interact(() -> reason.setText("twice"));
        robot.interact(() -> press(reason, KeyCode.TAB, false));
        assertThat(reason.isFocused()).as("Tab leaves the reason").isFalse();
        assertThat(reason.getText()).isEqualTo("twice");
        robot.interact(() -> press(reason, key, true));
        assertThat(given.get(10, TimeUnit.SECONDS)).contains("twice");
    }

    /** The robot's keys go to the first window. */
    private static void press(Node node, KeyCode key, boolean control) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    }

    /** Of the words to what lies under them, as WCAG counts it. */
    private static double contrast(Button button) {
        Color words = (Color) ((Text) button.lookup(".text")).getFill();
        Color ground = (Color) button.getBackground().getFills().getLast().getFill();
        double light = Math.max(luminance(words), luminance(ground));
        double dark = Math.min(luminance(words), luminance(ground));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
