package org.paintrend.journey;

/** A drug of the clinic's own, with the keyboard alone. */
class NewDrugByKeyboardTest extends NewDrug {
    NewDrugByKeyboardTest() {
        super(Keys::new);
    }
}
