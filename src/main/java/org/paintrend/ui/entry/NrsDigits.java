package org.paintrend.ui.entry;

import java.util.Optional;
import org.paintrend.domain.assessment.Nrs;

/** Typing an NRS with digits: a digit begins a score, a second one has to make a 10 of it. */
final class NrsDigits {
    private NrsDigits() {}

    /**
     * The score after a further digit; empty where the digits together are no NRS.
     *
     * @param before what was typed in one go so far
     */
    static Optional<String> typed(String before, char digit) {
        String joined = before + digit;
        return before.isEmpty() || joined.equals(String.valueOf(Nrs.HIGHEST)) ? Optional.of(joined) : Optional.empty();
    }

    /** What stands after Backspace: nothing, because half of a 10 is no score anybody meant. */
    static String emptied() {
        return "";
    }
}
