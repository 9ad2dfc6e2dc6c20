package org.paintrend.journey;

/** The main job with the mouse. */
class MainJobByMouseTest extends MainJob {
    MainJobByMouseTest() {
        super(Mouse::new);
    }
}
