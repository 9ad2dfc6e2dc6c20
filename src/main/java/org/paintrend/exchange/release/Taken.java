package org.paintrend.exchange.release;

import org.paintrend.domain.procedure.Moment;

/** When a file says that an assessment was taken. */
public sealed interface Taken {
    /** In the calendar, to the minute. */
    record At(Moment moment) implements Taken {}

    /** Whole days from the procedure, negative before it. */
    record Day(int day) implements Taken {}
}
