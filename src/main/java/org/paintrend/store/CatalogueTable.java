package org.paintrend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the clinic made of the catalogue, a row a line; of a line nobody touched there is none. */
public final class CatalogueTable extends Rows {
    CatalogueTable(Handle handle) {
        super(handle, Entity.CATALOGUE_LINE, List.of("chapter", "line", "cells", "position", "retired"));
    }

    /** Every row, in the order they were made. */
    public List<CatalogueRow> all() {
        return select("SELECT * FROM catalogue_line WHERE voided = 0 ORDER BY id", Map.of());
    }

    /** A row as it was before an event. */
    public CatalogueRow before(Event event) {
        return image(Objects.requireNonNull(event.before()));
    }

    /** A row as it was after an event. */
    public CatalogueRow after(Event event) {
        return image(event.after());
    }

    /** Everything that ever happened to a line, the oldest first; also to a row of it that was taken back since. */
    public List<Event> history(String chapter, String line) {
        return handle()
                .createQuery("SELECT id FROM catalogue_line WHERE chapter = :chapter AND line = :line ORDER BY id")
                .bind("chapter", chapter)
                .bind("line", line)
                .mapTo(Long.class)
                .list()
                .stream()
                .flatMap(id -> new HistoryTable(handle()).of(Entity.CATALOGUE_LINE, id).stream())
                .toList();
    }

    /** Whether a procedure, voided or not, refers to a technique. */
    public boolean isTechniqueUsed(String technique) {
        return isThere("SELECT 1 FROM procedure WHERE technique = :id LIMIT 1", technique);
    }

    /** Whether something was entered in a field of a sheet, voided or not. */
    public boolean isFieldUsed(String field) {
        return isThere("SELECT 1 FROM sheet_value WHERE field = :id LIMIT 1", field);
    }

    /** Whether an option was chosen or ticked on a sheet, voided or not. */
    public boolean isOptionUsed(String option) {
        return isThere("SELECT 1 FROM sheet_value WHERE ' ' || value || ' ' LIKE '% ' || :id || ' %' LIMIT 1", option);
    }

    long insert(CatalogueRow row) {
        return insertRow(values(row));
    }

    void update(CatalogueRow row) {
        updateRow(row.id(), row.version(), values(row));
    }

    private boolean isThere(String sql, String id) {
        return handle().createQuery(sql)
                .bind("id", id)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    private CatalogueRow image(String image) {
        return select("""
                        SELECT json_extract(i.image, '$.id') AS id, json_extract(i.image, '$.chapter') AS chapter,
                            json_extract(i.image, '$.line') AS line, json_extract(i.image, '$.cells') AS cells,
                            json_extract(i.image, '$.position') AS position,
                            json_extract(i.image, '$.retired') AS retired, json_extract(i.image, '$.version') AS version
                        FROM (SELECT :image AS image) i
                        """, Map.of("image", image)).getFirst();
    }

    private List<CatalogueRow> select(String sql, Map<String, Object> arguments) {
        return handle().createQuery(sql)
                .bindMap(arguments)
                .map((row, context) -> row(row))
                .list();
    }

    private CatalogueRow row(ResultSet row) throws SQLException {
        double position = row.getDouble("position");
        @Nullable Double place = row.wasNull() ? null : (Double) position;
        @Nullable String cells = row.getString("cells");
        return new CatalogueRow(
                row.getLong("id"),
                Objects.requireNonNull(row.getString("chapter")),
                Objects.requireNonNull(row.getString("line")),
                cells == null ? null : TextMap.read(handle(), cells),
                place,
                row.getInt("retired") == 1,
                row.getLong("version"));
    }

    private Map<String, @Nullable Object> values(CatalogueRow row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("chapter", row.chapter());
        values.put("line", row.line());
        values.put("cells", row.cells() == null ? null : TextMap.json(handle(), row.cells()));
        values.put("position", row.position());
        values.put("retired", Columns.bit(row.retired()));
        return values;
    }
}
