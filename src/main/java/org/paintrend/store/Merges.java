package org.paintrend.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paintrend.domain.patient.PatientId;

/**
 * The merges that hold, as the history has them: nothing else knows of them. A record is moved only by a merge, and the
 * event that takes this move back is the split.
 */
public final class Merges {
    /**
     * The plus keeps SQLite from the unique index on {@code undoes}: it takes it for the best way to a single row, but
     * nearly every event undoes nothing, so that it would read the whole history.
     */
    static final String HOLDING = """
            entity = 'patient' AND action = 'move' AND +undoes IS NULL
            AND NOT EXISTS (SELECT 1 FROM audit_event split WHERE split.undoes = audit_event.number)
            AND\s""";

    private final HistoryTable history;

    Merges(HistoryTable history) {
        this.history = history;
    }

    /** All of them, the oldest first. */
    public List<Merge> all() {
        return history.select(HOLDING + "TRUE", Map.of()).stream()
                .map(this::merge)
                .toList();
    }

    /** Those into a patient's record, the oldest first. */
    public List<Merge> into(PatientId stays) {
        return select("patient = :patient", "patient", stays.value());
    }

    /** The one by which a patient's record went. */
    public Optional<Merge> of(PatientId goes) {
        return select("row_id = :row", "row", goes.value()).stream().findFirst();
    }

    /** The one of this number; empty when it was split since. */
    public Optional<Merge> find(long number) {
        return select("number = :number", "number", number).stream().findFirst();
    }

    /** All that was written by a merge, in its order. */
    public List<Event> events(Merge merge) {
        return history.select(
                "number BETWEEN :first AND :last",
                Map.of("first", merge.voided().number(), "last", merge.moved().number()));
    }

    private List<Merge> select(String where, String name, long value) {
        return history.select(HOLDING + where, Map.of(name, value)).stream()
                .map(this::merge)
                .toList();
    }

    /** Since it was hidden nobody could hide it again. */
    private Merge merge(Event moved) {
        return new Merge(
                history.of(Entity.PATIENT, moved.row()).stream()
                        .filter(event -> event.action() == Action.VOID && event.number() < moved.number())
                        .reduce((earlier, later) -> later)
                        .orElseThrow(),
                moved);
    }
}
