package org.paintrend.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class SegmentedTest {
    private Segmented<String> segmented;
    private TextField after;

    @Start
    void start(Stage stage) {
        segmented = new Segmented<>("How", List.of("clinic", "phone", "post"), text -> text);
        after = new TextField();
        stage.setScene(new Scene(new VBox(segmented, after), 400, 200));
        stage.show();
        segmented.firstFocus().requestFocus();
    }

    @Test
    void startsEmptyAndTheArrowsChoose(FxRobot robot) {
        assertThat(segmented.getValue()).isNull();
        robot.type(KeyCode.RIGHT);
        assertThat(segmented.getValue()).isEqualTo("clinic");
        robot.type(KeyCode.RIGHT);
        assertThat(segmented.getValue()).isEqualTo("phone");
        robot.type(KeyCode.END, KeyCode.RIGHT);
        assertThat(segmented.getValue()).isEqualTo("post");
        robot.type(KeyCode.HOME);
        assertThat(segmented.getValue()).isEqualTo("clinic");
    }

    @Test
    void isOneStopInTheTabOrder(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
    }

    @Test
    void onlyAClearableChoiceCanBeTakenBack(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.BACK_SPACE);
        assertThat(segmented.getValue()).isEqualTo("clinic");
        segmented.clearable();
        robot.type(KeyCode.BACK_SPACE);
        assertThat(segmented.getValue()).isNull();
    }
}
