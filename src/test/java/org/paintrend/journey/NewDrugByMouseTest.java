package org.paintrend.journey;

/** A drug of the clinic's own, by pointing and clicking. */
class NewDrugByMouseTest extends NewDrug {
    NewDrugByMouseTest() {
        super(Mouse::new);
    }
}
