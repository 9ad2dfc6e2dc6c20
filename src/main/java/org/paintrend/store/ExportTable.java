package org.paintrend.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.privacy.Export;

/** What left the clinic. When and by whom is said by the event. */
public final class ExportTable extends Rows {
    private static final String SELECT = """
            SELECT x.*, e.at, e.who FROM export x
            JOIN audit_event e ON e.entity = 'export' AND e.row_id = x.id AND e.action = 'create'
            """;

    ExportTable(Handle handle) {
        super(
                handle,
                Entity.EXPORT,
                List.of("form", "identifiable", "patients", "procedures", "records", "file", "numbered", "arrived"));
    }

    /** All of them, the newest first. */
    public List<Export> all() {
        return select("ORDER BY x.id DESC", Map.of());
    }

    /** The one of this number. */
    public Optional<Export> find(long row) {
        return select("WHERE x.id = :id", Map.of("id", row)).stream().findFirst();
    }

    /** @param numbered of how many patients the random number was given with it */
    long insert(Export export, int numbered) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("form", export.form());
        values.put("identifiable", Columns.bit(export.isIdentifiable()));
        values.put("patients", export.patients());
        values.put("procedures", export.procedures());
        values.put("records", export.records());
        values.put("file", export.file());
        values.put("numbered", numbered);
        values.put("arrived", Columns.bit(export.arrived()));
        return insertRow(values);
    }

    void missed(long row) {
        handle().createUpdate("UPDATE export SET arrived = 0, version = version + 1 WHERE id = :id")
                .bind("id", row)
                .execute();
    }

    private List<Export> select(String which, Map<String, Object> arguments) {
        return handle().createQuery(SELECT + which)
                .bindMap(arguments)
                .map((row, context) -> new Export(
                        row.getLong("id"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        Objects.requireNonNull(row.getString("who")),
                        Objects.requireNonNull(row.getString("form")),
                        row.getInt("identifiable") == 1,
                        row.getInt("patients"),
                        row.getInt("procedures"),
                        row.getInt("records"),
                        Objects.requireNonNull(row.getString("file")),
                        row.getInt("arrived") == 1,
                        row.getLong("version")))
                .list();
    }
}
