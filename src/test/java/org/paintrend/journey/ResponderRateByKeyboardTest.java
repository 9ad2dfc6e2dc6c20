package org.paintrend.journey;

/** The responder rate of one technique, with the keyboard alone. */
class ResponderRateByKeyboardTest extends ResponderRate {
    ResponderRateByKeyboardTest() {
        super(Keys::new);
    }
}
