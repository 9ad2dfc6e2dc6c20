package org.paintrend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The imports; one that was taken back is voided. */
public final class BatchTable extends Rows {
    private static final List<String> COLUMNS =
            List.of("file", "first_event", "last_event", "patients", "procedures", "assessments", "updated", "skipped");

    BatchTable(Handle handle) {
        super(handle, Entity.IMPORT_BATCH, COLUMNS);
    }

    /** Every import, the newest first, also those that were taken back. */
    public List<BatchRow> all() {
        return select("SELECT * FROM import_batch ORDER BY id DESC", Map.of());
    }

    /** An import that was not taken back. */
    public Optional<BatchRow> find(long id) {
        return select("SELECT * FROM import_batch WHERE id = :id AND voided = 0", Map.of("id", id)).stream()
                .findFirst();
    }

    /** Its events, the newest first. */
    public List<Event> events(BatchRow batch) {
        return new HistoryTable(handle())
                .select("number BETWEEN :first AND :last", Map.of("first", batch.first(), "last", batch.last()))
                .reversed();
    }

    /** The newest event of every row it wrote that was touched since. */
    public List<Event> since(BatchRow batch) {
        return new HistoryTable(handle()).select("""
                        number IN (
                            SELECT max(e.number) FROM audit_event b
                            JOIN audit_event e ON e.entity = b.entity AND e.row_id = b.row_id AND e.number > :last
                            WHERE b.number BETWEEN :first AND :last GROUP BY b.entity, b.row_id)
                        """, Map.of("first", batch.first(), "last", batch.last()));
    }

    long insert(BatchRow batch) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("file", batch.file());
        values.put("first_event", batch.first());
        values.put("last_event", batch.last());
        values.put("patients", batch.patients());
        values.put("procedures", batch.procedures());
        values.put("assessments", batch.assessments());
        values.put("updated", batch.updated());
        values.put("skipped", batch.skipped());
        return insertRow(values);
    }

    private List<BatchRow> select(String sql, Map<String, Object> arguments) {
        return handle().createQuery(sql)
                .bindMap(arguments)
                .map((row, context) -> row(row))
                .list();
    }

    private static BatchRow row(ResultSet row) throws SQLException {
        return new BatchRow(
                row.getLong("id"),
                Objects.requireNonNull(row.getString("file")),
                row.getLong("first_event"),
                row.getLong("last_event"),
                row.getInt("patients"),
                row.getInt("procedures"),
                row.getInt("assessments"),
                row.getInt("updated"),
                row.getInt("skipped"));
    }
}
