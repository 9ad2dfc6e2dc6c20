package org.paintrend.clinic;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.store.CatalogueRow;
import org.paintrend.store.Ledger;
import org.paintrend.store.ReadFailed;
import org.paintrend.store.Records;
import org.paintrend.store.Tables;
import org.paintrend.store.WriteFailed;
import org.paintrend.store.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where every use case reads and writes: knows the time, who is there, and whom to tell afterwards. */
final class Desk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Records records;
    private final Clock clock;
    private final Supplier<String> actor;
    private final boolean mayWrite;
    private volatile @Nullable ClockWatch watch;
    private final AtomicReference<@Nullable Known> catalogue = new AtomicReference<>();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    Desk(Records records, Clock clock, Supplier<String> actor, boolean mayWrite) {
        this.records = records;
        this.clock = clock;
        this.actor = actor;
        this.mayWrite = mayWrite;
    }

    Path file() {
        return records.file();
    }

    Instant now() {
        return clock.instant();
    }

    String who() {
        return actor.get();
    }

    /**
     * Reads in one unit of work.
     *
     * @throws NotRead when the disk or the file refuses it
     */
    <T> T read(Function<Tables, T> work) {
        try {
            return records.read(work);
        } catch (ReadFailed failed) {
            throw new NotRead("the database could not be read", failed);
        }
    }

    /** The clinic's catalogue, read anew only where the clinic changed it. */
    ClinicCatalogue catalogue(Tables tables) {
        List<CatalogueRow> rows = tables.catalogue().all();
        Known known = catalogue.get();
        if (known == null || !known.rows().equals(rows)) {
            known = new Known(rows, ClinicCatalogue.readable(rows));
            catalogue.set(known);
        }
        return known.catalogue();
    }

    /** From now on the clock has to pass before anything is saved. */
    void watch(Supplier<Duration> uptime, Predicate<ClockWarning> trusts) {
        watch = new ClockWatch(clock, uptime, trusts);
    }

    /**
     * Writes in one unit of work, then tells the listeners.
     *
     * @throws NotSaved when nothing of it is on disk: it was refused there, or the clock was not trusted
     * @throws IllegalStateException when the database was opened to read
     */
    <T> T write(Function<Ledger, T> work) {
        demandTrustedClock();
        return save(work);
    }

    /** As {@link #write}, for what has no history and carries no time. */
    void writeAside(Consumer<Tables> work) {
        save(ledger -> {
            work.accept(ledger.tables());
            return ledger;
        });
    }

    Runnable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        records.close();
    }

    /**
     * As {@link #write}, for work that only adds what nobody edits: also where the database was opened to read, beside a
     * window that writes it.
     */
    <T> T append(Function<Ledger, T> work) {
        demandTrustedClock();
        return save(work, true);
    }

    private void demandTrustedClock() {
        @Nullable ClockWatch watching = watch;
        if (watching != null && !watching.passes()) {
            throw new NotSaved("nothing was saved: the clock is not trusted");
        }
    }

    private <T> T save(Function<Ledger, T> work) {
        if (!mayWrite) {
            throw new IllegalStateException("this database was opened to read only: " + file());
        }
        return save(work, false);
    }

    private <T> T save(Function<Ledger, T> work, boolean onlyAdds) {
        Function<Ledger, Done<T>> whole = ledger -> new Done<>(work.apply(ledger), ledger.written());
        Done<T> done;
        try {
            done = onlyAdds ? records.append(who(), whole) : records.write(who(), whole);
        } catch (WriteFailed failed) {
            throw new NotSaved("nothing was saved", failed);
        }
        tell(done.written());
        return done.result();
    }

    private void tell(List<Written> written) {
        if (written.isEmpty()) {
            return;
        }
        List<PatientId> patients =
                written.stream().map(Written::patient).distinct().toList();
        Change change = new Change(written.getLast().number(), patients.size() == 1 ? patients.getFirst() : null);
        for (Consumer<Change> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException defect) {
                // It is on disk: whoever saved must hear so, whatever a listener does.
                LOG.error("a listener failed after change {}\n{}", change.number(), FailureTrace.of(defect));
            }
        }
    }

    /** A catalogue with the rows it was read from. */
    private record Known(List<CatalogueRow> rows, ClinicCatalogue catalogue) {}

    private record Done<T>(T result, List<Written> written) {}
}
