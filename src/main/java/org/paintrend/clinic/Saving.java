package org.paintrend.clinic;

import java.util.List;
import org.paintrend.domain.Fault;

/** How an attempt to save ended. Only {@link Saved} means that it is on disk. */
public sealed interface Saving<T> {
    /**
     * It is on disk.
     *
     * @param value what is saved now
     * @param change the number of the change, by which it can be undone
     */
    record Saved<T>(T value, long change) implements Saving<T> {}

    /** Nothing was changed, for these reasons. */
    record Refused<T>(List<Fault> faults) implements Saving<T> {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Nothing was changed: somebody else changed it meanwhile.
     *
     * @param theirs what it was changed to
     * @param voided whether it was voided, so that nothing can be saved over it
     */
    record Stale<T>(T theirs, boolean voided) implements Saving<T> {
        /** Changed, and still there. */
        public Stale(T theirs) {
            this(theirs, false);
        }
    }
}
