package org.paintrend.journey;

/** A case series, with the keyboard alone. */
class CaseSeriesByKeyboardTest extends CaseSeries {
    CaseSeriesByKeyboardTest() {
        super(Keys::new);
    }
}
