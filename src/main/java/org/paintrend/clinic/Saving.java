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

    /** Nothing was changed: somebody else changed it meanwhile, to this. */
    record Stale<T>(T theirs) implements Saving<T> {}
}
