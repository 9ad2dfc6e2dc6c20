package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The ground of every journey: with no display, clicks and keys reach a window. Mouse and keyboard each have a window of
 * their own: on the Headless platform of JavaFX 26 a clicked node stays pressed, and a button so pressed ignores the
 * space bar.
 */
@ExtendWith(ApplicationExtension.class)
class HeadlessTest {
    private TextField name;
    private Button greet;

    @Start
    void show(Stage stage) {
        name = new TextField();
        greet = new Button("Greet");
        greet.setOnAction(event -> greet.setText("Merhaba " + name.getText()));
        stage.setScene(new Scene(new VBox(name, greet)));
        stage.show();
    }

    @Test
    void theMouseReachesTheWindow(FxRobot robot) {
        robot.clickOn(name).write("Şule").clickOn(greet);

        assertThat(greet.getText()).isEqualTo("Merhaba Şule");
    }

    @Test
    void theKeyboardReachesTheWindow(FxRobot robot) {
        robot.write("Ada").type(KeyCode.TAB).type(KeyCode.SPACE);

        assertThat(greet.getText()).isEqualTo("Merhaba Ada");
    }

    @Test
    void javaFxRunsAsInTheInstalledProgram() {
        assertThat(Node.class.getModule().isNamed()).isTrue();
    }
}
