package org.paintrend.journey;

/** The letter of one patient, with the keyboard alone. */
class OutcomeLetterByKeyboardTest extends OutcomeLetter {
    OutcomeLetterByKeyboardTest() {
        super(Keys::new);
    }
}
