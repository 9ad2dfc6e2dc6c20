package org.paintrend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.PatientId;

/** The history: events are appended and read, nothing else. */
public final class HistoryTable {
    private static final String OF_ROW = "entity = :entity AND row_id = :row";

    /**
     * Events that touched the record of a patient, moves away from it included, and all that happened to what lies in it
     * now, also before it was moved there.
     */
    private static final String TOUCHING = """
            (e.patient = :patient OR e.from_patient = :patient
             OR (e.entity = 'procedure' AND e.row_id IN (SELECT id FROM procedure WHERE patient = :patient))
             OR (e.entity = 'assessment' AND e.row_id IN (
                 SELECT a.id FROM assessment a JOIN procedure p ON p.id = a.procedure WHERE p.patient = :patient))
             OR (e.entity = 'attempt' AND e.row_id IN (
                 SELECT a.id FROM attempt a JOIN procedure p ON p.id = a.procedure WHERE p.patient = :patient))
             OR (e.entity = 'sheet' AND e.row_id IN (
                 SELECT s.id FROM sheet s JOIN procedure p ON p.id = s.procedure WHERE p.patient = :patient))
             OR (e.entity = 'numbness' AND e.row_id IN (
                 SELECT n.id FROM numbness n LEFT JOIN procedure p ON p.id = n.procedure
                 WHERE coalesce(p.patient, n.patient) = :patient)))
            """;

    private final Handle handle;

    HistoryTable(Handle handle) {
        this.handle = handle;
    }

    /** The event with this number. */
    public Optional<Event> find(long number) {
        return select("number = :number", Map.of("number", number)).stream().findFirst();
    }

    /** The newest event of all. */
    public Optional<Event> newest() {
        return select("number = (SELECT max(number) FROM audit_event)", Map.of()).stream()
                .findFirst();
    }

    /** The first event of all: the making of the database. */
    public Optional<Event> oldest() {
        return select("number = (SELECT min(number) FROM audit_event)", Map.of()).stream()
                .findFirst();
    }

    /** Everything that ever happened to a row, in its order. */
    public List<Event> of(Entity entity, long row) {
        return select(OF_ROW, Map.of("entity", entity.id(), "row", row));
    }

    /** Every event that touched a patient's record, in its order; moves away from it as well. */
    public List<Event> of(PatientId patient) {
        return select("patient = :patient OR from_patient = :patient", Map.of("patient", patient.value()));
    }

    /**
     * Every event that touched a patient's record with what it changed, in its order; of what was moved into it, also
     * the events before the move.
     */
    public List<Imaged> imagesOf(PatientId patient) {
        Images images = new Images(handle, TOUCHING, patient);
        return handle.createQuery("SELECT e.* FROM audit_event e WHERE " + TOUCHING + " ORDER BY e.number")
                .bind("patient", patient.value())
                .map((row, context) -> images.of(event(row)))
                .list();
    }

    /** The newest event that touched a patient's record. */
    public Optional<Event> newestOf(PatientId patient) {
        return select(
                        "number = (SELECT max(number) FROM audit_event WHERE patient = :patient OR from_patient = :patient)",
                        Map.of("patient", patient.value()))
                .stream()
                .findFirst();
    }

    /** How the scores of a procedure changed their places together with it, in one unit of work. */
    public List<Event> placements(Event procedure) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("number", procedure.number());
        arguments.put("at", procedure.at().toEpochMilli());
        arguments.put("who", procedure.who());
        arguments.put("entity", Entity.ASSESSMENT.id());
        arguments.put("action", Action.CHANGE.id());
        arguments.put("procedure", procedure.row());
        return select("""
                number > :number AND at = :at AND who = :who
                AND entity = :entity AND action = :action AND json_extract(after, '$.procedure') = :procedure
                AND json_remove(before, '$.timepoint', '$.version') = json_remove(after, '$.timepoint', '$.version')
                """, arguments);
    }

    /** How other parts of a course gave up their ends for what a change says of the whole, in one unit of work. */
    public List<Event> endsGivenUp(Event procedure) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("number", procedure.number());
        arguments.put("at", procedure.at().toEpochMilli());
        arguments.put("who", procedure.who());
        arguments.put("entity", Entity.PROCEDURE.id());
        arguments.put("action", Action.CHANGE.id());
        arguments.put(
                "patient", procedure.patient() == null ? 0 : procedure.patient().value());
        return select("""
                number < :number AND at = :at AND who = :who AND patient = :patient
                AND entity = :entity AND action = :action
                AND json_extract(before, '$.end_kind') IS NOT NULL AND json_extract(after, '$.end_kind') IS NULL
                AND json_remove(before, '$.end_kind', '$.end_on', '$.version')
                    = json_remove(after, '$.end_kind', '$.end_on', '$.version')
                """, arguments);
    }

    /** The text in one column of a row before an event, by the name of the column; absent where nothing was in it. */
    public @Nullable String before(Event event, String column) {
        return handle.createQuery("SELECT json_extract(:before, '$.' || :column)")
                .bind("before", event.before())
                .bind("column", column)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    /** Appends an event; its number is given by the table. */
    long append(Event event) {
        @Nullable PatientId patient = event.patient();
        @Nullable PatientId from = event.fromPatient();
        return handle.createQuery("""
                        INSERT INTO audit_event (number, at, who, entity, row_id, patient, from_patient, action,
                            before, after, reason, undoes)
                        VALUES ((SELECT coalesce(max(number), 0) + 1 FROM audit_event), :at, :who, :entity, :row,
                            :patient, :from, :action, :before, :after, :reason, :undoes)
                        RETURNING number
                        """)
                .bind("at", event.at().toEpochMilli())
                .bind("who", event.who())
                .bind("entity", event.entity().id())
                .bind("row", event.row())
                .bind("patient", patient == null ? null : (Long) patient.value())
                .bind("from", from == null ? null : (Long) from.value())
                .bind("action", event.action().id())
                .bind("before", event.before())
                .bind("after", event.after())
                .bind("reason", event.reason())
                .bind("undoes", event.undoes())
                .mapTo(Long.class)
                .one();
    }

    List<Event> select(String where, Map<String, Object> arguments) {
        return handle.createQuery("SELECT * FROM audit_event WHERE " + where + " ORDER BY number")
                .bindMap(arguments)
                .map((row, context) -> event(row))
                .list();
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getLong("number"),
                Instant.ofEpochMilli(row.getLong("at")),
                Objects.requireNonNull(row.getString("who")),
                Objects.requireNonNull(Columns.choice(row, "entity", Entity.class)),
                row.getLong("row_id"),
                patient(row, "patient"),
                patient(row, "from_patient"),
                Objects.requireNonNull(Columns.choice(row, "action", Action.class)),
                row.getString("before"),
                Objects.requireNonNull(row.getString("after")),
                row.getString("reason"),
                number(row, "undoes"));
    }

    private static @Nullable PatientId patient(ResultSet row, String column) throws SQLException {
        @Nullable Long id = number(row, column);
        return id == null ? null : new PatientId(id);
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : (Long) value;
    }
}
