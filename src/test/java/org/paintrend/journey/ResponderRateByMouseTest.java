package org.paintrend.journey;

/** The responder rate of one technique, by pointing and clicking. */
class ResponderRateByMouseTest extends ResponderRate {
    ResponderRateByMouseTest() {
        super(Mouse::new);
    }
}
