package org.paintrend.journey;

/** A case series, with the mouse. */
class CaseSeriesByMouseTest extends CaseSeries {
    CaseSeriesByMouseTest() {
        super(Mouse::new);
    }
}
