package org.paintrend.journey;

/** A table from elsewhere, by pointing and clicking. */
class NewTableByMouseTest extends NewTable {
    NewTableByMouseTest() {
        super(Mouse::new);
    }
}
