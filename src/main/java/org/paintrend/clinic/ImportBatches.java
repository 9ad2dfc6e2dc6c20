package org.paintrend.clinic;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.store.Action;
import org.paintrend.store.BatchRow;
import org.paintrend.store.Entity;
import org.paintrend.store.Event;
import org.paintrend.store.Ledger;
import org.paintrend.store.Tables;

/** The imports of a clinic: what each wrote, and the way back from it. */
final class ImportBatches {
    /** So many changes that hold an import are named, the rest is counted. */
    private static final int NAMED = 20;

    private final Tables tables;
    private final ClinicCatalogue catalogue;
    private final ZoneId zone;

    ImportBatches(Tables tables, ClinicCatalogue catalogue) {
        this.tables = tables;
        this.catalogue = catalogue;
        this.zone = tables.clinic().find().orElseThrow().zone();
    }

    /** Every import, the newest first. */
    List<ImportBatch> all() {
        return tables.batches().all().stream().map(this::told).toList();
    }

    /**
     * Writes the opposite of everything an import wrote, the last of it first.
     *
     * @throws Hindered when something was changed since; then nothing may stay of this unit of work
     */
    TakingBack takeBack(Ledger ledger, Undoing undoing, long id, String reason, Progress progress) {
        Optional<BatchRow> found = tables.batches().find(id);
        if (found.isEmpty()) {
            return new TakingBack.Gone();
        }
        BatchRow batch = found.get();
        List<Event> since = tables.batches().since(batch);
        if (!since.isEmpty()) {
            throw new Hindered(held(since));
        }
        List<Event> held = new ArrayList<>();
        progress.each(tables.batches().events(batch), event -> {
            if (undoing.isHeld(event)) {
                held.add(newestAround(event));
            }
            if (held.isEmpty()) {
                ledger.undo(event, reason);
            }
        });
        if (!held.isEmpty()) {
            throw new Hindered(held(held));
        }
        ledger.voidRow(batch, reason);
        return new TakingBack.Done(told(batch));
    }

    /** Ends a unit of work of which nothing shall stay. */
    static final class Hindered extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient TakingBack.Held why;

        Hindered(TakingBack.Held why) {
            super("held", null, false, false);
            this.why = why;
        }
    }

    private Event newestAround(Event event) {
        return tables.history()
                .newestOf(Objects.requireNonNull(event.patient()))
                .orElse(event);
    }

    private TakingBack.Held held(List<Event> events) {
        List<Event> each = events.stream().distinct().toList();
        return new TakingBack.Held(
                each.stream().limit(NAMED).flatMap(this::since).toList(), Math.max(0, each.size() - NAMED));
    }

    private Stream<TakingBack.Since> since(Event event) {
        @Nullable PatientId id = event.patient();
        if (id == null) {
            return Stream.empty();
        }
        Patient patient = tables.patients().findEvenVoided(id).orElseThrow();
        HistoryNames names = new HistoryNames(tables, catalogue.techniques());
        Map<Entity, ToldRow> rows = History.rows(names, catalogue.sheets());
        return tables.history().imagesOf(id).stream()
                .filter(one -> one.event().number() == event.number())
                .map(one -> new TakingBack.Since(
                        id,
                        patient.code(),
                        patient.displayName(),
                        History.entry(one, Objects.requireNonNull(rows.get(event.entity())), names, zone)));
    }

    private ImportBatch told(BatchRow row) {
        List<Event> events = tables.history().of(Entity.IMPORT_BATCH, row.id());
        Event made = events.getFirst();
        return new ImportBatch(
                row.id(),
                row.file(),
                made.at().atZone(zone),
                made.who(),
                row.patients(),
                row.procedures(),
                row.assessments(),
                row.updated(),
                row.skipped(),
                events.stream()
                        .filter(event -> event.action() == Action.VOID)
                        .map(event -> new ImportBatch.TakenBack(
                                event.at().atZone(zone), event.who(), Objects.requireNonNull(event.reason())))
                        .findFirst()
                        .orElse(null));
    }
}
