package org.paintrend.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Input that was not saved yet, by name. */
public final class DraftTable {
    private final Handle handle;

    DraftTable(Handle handle) {
        this.handle = handle;
    }

    /** The fields kept under a name; a draft may be without any. */
    public Optional<Map<String, String>> find(String name) {
        boolean kept = handle.createQuery("SELECT count(*) FROM draft WHERE name = :name")
                        .bind("name", name)
                        .mapTo(Integer.class)
                        .one()
                > 0;
        return kept ? Optional.of(fields(name)) : Optional.empty();
    }

    /** Keeps fields under a name in place of what was kept there before. */
    public void write(String name, Map<String, String> fields, Instant at) {
        delete(name);
        handle.createUpdate("INSERT INTO draft (name, kept_at) VALUES (:name, :at)")
                .bind("name", name)
                .bind("at", at.getEpochSecond())
                .execute();
        fields.forEach((field, value) -> handle.createUpdate(
                        "INSERT INTO draft_field (draft, field, value) VALUES (:draft, :field, :value)")
                .bind("draft", name)
                .bind("field", field)
                .bind("value", value)
                .execute());
    }

    /** Forgets what was kept under a name. */
    public void delete(String name) {
        handle.createUpdate("DELETE FROM draft WHERE name = :name")
                .bind("name", name)
                .execute();
    }

    private Map<String, String> fields(String name) {
        Map<String, String> fields = new LinkedHashMap<>();
        handle.createQuery("SELECT field, value FROM draft_field WHERE draft = :name ORDER BY field")
                .bind("name", name)
                .map((row, context) -> Map.entry(row.getString("field"), row.getString("value")))
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }
}
