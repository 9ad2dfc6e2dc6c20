package org.paintrend.exchange.release;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.Moment;

/** When a file says that a procedure was. */
public sealed interface When {
    /** In the calendar. */
    record On(Moment moment) implements When {}

    /**
     * Counted, without a date.
     *
     * @param number 1 for the first procedure of the patient that was done
     * @param daysSincePrevious whole days since the one before; absent of the first, and where it would tell an age
     *     above {@link org.paintrend.domain.privacy.SafeHarbor#OLDEST}
     */
    record Counted(int number, @Nullable Integer daysSincePrevious) implements When {}
}
