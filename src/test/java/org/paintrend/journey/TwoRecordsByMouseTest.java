package org.paintrend.journey;

import org.testfx.api.FxRobot;

/** Two records of one person with the mouse. */
class TwoRecordsByMouseTest extends TwoRecords {
    TwoRecordsByMouseTest() {
        super(Mouse::new);
    }

    @Override
    void begin(FxRobot robot, Hands hands) {
        hands.press("record-more");
        hands.press("record-merge-open");
    }

    @Override
    void chooseFound(FxRobot robot, Hands hands) {
        robot.clickOn("#record-merge-patients .list-cell");
    }

    @Override
    void chooseSecond(FxRobot robot, Hands hands, String chosen, String wanted) {
        hands.press(wanted);
    }

    @Override
    void beginSplit(FxRobot robot, Hands hands, long patient) {
        hands.press("record-more");
        hands.press("record-split-open-" + patient);
    }
}
