package org.paintrend.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Reading;
import org.paintrend.store.Ledger;
import org.paintrend.store.Tables;

/**
 * One attempt to mend something that is on disk, with the reason that this needs.
 *
 * @param present as it is on disk
 * @param given the reason; empty when it was refused
 */
record Mending<T>(Ledger ledger, T present, Optional<String> given) {

    /**
     * Mends what is on disk, where it is still what was seen: visible, and at the version given.
     *
     * @param change writes it, or tells what is wrong; what it wrote last is the change that can be undone
     */
    static <I, T> Saving<T> mend(
            Ledger ledger,
            Kept<I, T> kept,
            I id,
            long version,
            String reason,
            Function<Mending<T>, List<Fault>> change) {
        Tables tables = ledger.tables();
        T present = kept.evenVoided().apply(tables, id).orElseThrow();
        boolean visible = kept.visible().apply(tables, id).isPresent();
        if (!visible || kept.version().applyAsLong(present) != version) {
            return new Saving.Stale<>(present, !visible);
        }
        List<Fault> faults = run(ledger, present, reason, change);
        return faults.isEmpty()
                ? new Saving.Saved<>(kept.evenVoided().apply(tables, id).orElseThrow(), ledger.number())
                : new Saving.Refused<>(faults);
    }

    /** How one kind of record is found. */
    record Kept<I, T>(
            BiFunction<Tables, I, Optional<T>> visible,
            BiFunction<Tables, I, Optional<T>> evenVoided,
            ToLongFunction<T> version) {}

    /** Runs a change; the faults of the reason stand after those of the form. */
    static <T> List<Fault> run(Ledger ledger, T present, String reason, Function<Mending<T>, List<Fault>> change) {
        Reading reading = new Reading();
        Optional<String> given = Entries.reason(reading, "reason", reason);
        List<Fault> faults = new ArrayList<>(change.apply(new Mending<>(ledger, present, given)));
        faults.addAll(reading.faults());
        return faults;
    }

    /** Whether the reason was accepted, so that something may be written. */
    boolean mayGoOn() {
        return given.isPresent();
    }

    String reason() {
        return given.orElseThrow();
    }

    Tables tables() {
        return ledger.tables();
    }
}
