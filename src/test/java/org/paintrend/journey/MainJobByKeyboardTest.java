package org.paintrend.journey;

/** The main job with the keyboard alone. */
class MainJobByKeyboardTest extends MainJob {
    MainJobByKeyboardTest() {
        super(Keys::new);
    }
}
