package org.paintrend.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A fault that moves a form while somebody clicks. */
@ExtendWith(ApplicationExtension.class)
class WhenLeftTest {
    private final List<String> clicked = new ArrayList<>();
    private TextField field;
    private FieldBox box;
    private Button below;

    @Start
    void start(Stage stage) {
        field = new TextField();
        box = new FieldBox("Code", field);
        box.whenLeft(() -> box.fault(field.getText().isEmpty() ? "Required.\n\nIt cannot be left empty.\n" : ""));
        below = new Button("Save");
        below.setOnAction(event -> clicked.add("save"));
        stage.setScene(new Scene(new VBox(box, below), 300, 300));
        stage.show();
        field.requestFocus();
    }

    @Test
    void aClickMeetsWhatItWasAimedAt(FxRobot robot) {
        robot.moveTo(below).press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(box.fault()).as("while the button is down").isEmpty();
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(clicked).containsExactly("save");
        assertThat(box.fault()).startsWith("Required.");
    }

    @Test
    void byKeyItIsSaidAtOnce(FxRobot robot) {
        robot.type(KeyCode.TAB);
        assertThat(box.fault()).startsWith("Required.");
    }
}
