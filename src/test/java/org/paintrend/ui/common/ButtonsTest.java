package org.paintrend.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.octicons.Octicons;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ButtonsTest {
    private Button icon;
    private TextField elsewhere;

    @Start
    void start(Stage stage) {
        icon = Buttons.icon("icon", Octicons.X_16, "Dark", () -> {});
        elsewhere = new TextField();
        stage.setScene(new Scene(new VBox(elsewhere, icon), 400, 200));
        stage.show();
    }

    @Test
    void anIconSaysWhatItDoesNow(FxRobot robot) {
        robot.moveTo(elsewhere).moveTo(icon);
        assertThat(said()).isEqualTo("Dark");
        robot.interact(() -> icon.setAccessibleText("Light"));
        robot.moveTo(elsewhere).moveTo(icon);
        assertThat(said()).isEqualTo("Light");
    }

    private String said() {
        return ((Tooltip) icon.getProperties().get("javafx.scene.control.Tooltip")).getText();
    }
}
