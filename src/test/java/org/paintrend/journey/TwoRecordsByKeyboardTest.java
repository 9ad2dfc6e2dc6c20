package org.paintrend.journey;

import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** Two records of one person with the keyboard alone. */
class TwoRecordsByKeyboardTest extends TwoRecords {
    TwoRecordsByKeyboardTest() {
        super(Keys::new);
    }

    @Override
    void begin(FxRobot robot, Hands hands) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    }

    @Override
    void chooseFound(FxRobot robot, Hands hands) {
        robot.type(KeyCode.DOWN);
    }

    @Override
    void chooseSecond(FxRobot robot, Hands hands, String chosen, String wanted) {
        hands.press(chosen);
        robot.type(KeyCode.DOWN);
    }

    /** Numbness, merge, split. */
    @Override
    void beginSplit(FxRobot robot, Hands hands, long patient) {
        hands.press("record-more");
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    }
}
