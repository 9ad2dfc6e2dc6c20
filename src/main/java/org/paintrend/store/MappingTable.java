package org.paintrend.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The mappings of foreign tables that were kept. */
public final class MappingTable extends Rows {
    MappingTable(Handle handle) {
        super(handle, Entity.IMPORT_MAPPING, List.of("name", "columns", "date_order", "decimal_mark"));
    }

    /** Every mapping, the newest first. */
    public List<MappingRow> all() {
        return handle().createQuery("SELECT * FROM import_mapping WHERE voided = 0 ORDER BY id DESC")
                .map((row, context) -> new MappingRow(
                        row.getLong("id"),
                        Objects.requireNonNull(row.getString("name")),
                        TextMap.read(handle(), Objects.requireNonNull(row.getString("columns"))),
                        Objects.requireNonNull(row.getString("date_order")),
                        Objects.requireNonNull(row.getString("decimal_mark")),
                        row.getLong("version")))
                .list();
    }

    long insert(MappingRow row) {
        return insertRow(values(row));
    }

    void update(MappingRow row) {
        updateRow(row.id(), row.version(), values(row));
    }

    private Map<String, @Nullable Object> values(MappingRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("name", row.name());
        values.put("columns", TextMap.json(handle(), row.columns()));
        values.put("date_order", row.dateOrder());
        values.put("decimal_mark", row.decimalMark());
        return values;
    }
}
