package org.paintrend.journey;

/** A procedure of the clinic's own, with the keyboard alone. */
class NewTechniqueByKeyboardTest extends NewTechnique {
    NewTechniqueByKeyboardTest() {
        super(Keys::new);
    }
}
