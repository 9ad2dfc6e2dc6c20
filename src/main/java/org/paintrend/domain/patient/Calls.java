package org.paintrend.domain.patient;

import org.jspecify.annotations.Nullable;

/**
 * What a patient said about being called.
 *
 * @param allowed yes, no, or absent: not asked, which is not no
 * @param bestHour when to call, in the clinic's words, or absent
 */
public record Calls(@Nullable Boolean allowed, @Nullable String bestHour) {
    /** The most characters of the best hour. */
    public static final int LONGEST_HOUR = 100;

    /** Nothing asked yet. */
    public static final Calls NONE = new Calls(null, null);

    /** Whether the clinic may call: only an explicit no forbids it. */
    public boolean permitted() {
        return !Boolean.FALSE.equals(allowed);
    }
}
