package org.paintrend.journey;

import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** A morning at the desk with the keyboard alone. */
class DeskMorningByKeyboardTest extends DeskMorning {
    DeskMorningByKeyboardTest() {
        super(Keys::new);
    }

    @Override
    void notPossible(FxRobot robot, Hands hands, String visit) {
        robot.push(KeyCode.CONTROL, KeyCode.D);
    }
}
