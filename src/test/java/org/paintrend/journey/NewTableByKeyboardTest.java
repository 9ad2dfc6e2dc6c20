package org.paintrend.journey;

/** A table from elsewhere, with the keyboard alone. */
class NewTableByKeyboardTest extends NewTable {
    NewTableByKeyboardTest() {
        super(Keys::new);
    }
}
