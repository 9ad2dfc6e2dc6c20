package org.paintrend.journey;

/** The letter of one patient, with the mouse. */
class OutcomeLetterByMouseTest extends OutcomeLetter {
    OutcomeLetterByMouseTest() {
        super(Mouse::new);
    }
}
