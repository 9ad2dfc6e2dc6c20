package org.paintrend.ui.entry;

import org.paintrend.domain.assessment.Nrs;

/** Typing an NRS with digits: 1 then 0 is 10, any other digit begins anew. */
final class NrsDigits {
    private NrsDigits() {}

    /** What stands after a digit was typed over what stood there. */
    static String typed(String before, char digit) {
        String joined = before + digit;
        return joined.equals(String.valueOf(Nrs.HIGHEST)) ? joined : String.valueOf(digit);
    }

    /** What stands after Backspace: nothing, because half of a 10 is no score anybody meant. */
    static String emptied() {
        return "";
    }
}
