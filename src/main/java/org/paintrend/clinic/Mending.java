package org.paintrend.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
