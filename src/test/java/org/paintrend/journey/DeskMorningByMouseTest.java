package org.paintrend.journey;

import org.testfx.api.FxRobot;

/** A morning at the desk with the mouse. */
class DeskMorningByMouseTest extends DeskMorning {
    DeskMorningByMouseTest() {
        super(Mouse::new);
    }

    @Override
    void notPossible(FxRobot robot, Hands hands, String visit) {
        hands.press("due-more-" + visit);
        hands.press("due-menu-not-possible");
    }
}
