package org.paintrend.journey;

/** A procedure of the clinic's own, by pointing and clicking. */
class NewTechniqueByMouseTest extends NewTechnique {
    NewTechniqueByMouseTest() {
        super(Mouse::new);
    }
}
