package org.paintrend.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.PatientId;

/** A table whose rows are versioned and voided instead of deleted. Only the {@link Ledger} writes to it. */
abstract class Rows {
    private final Handle handle;
    private final String table;
    private final List<String> columns;

    /** @param columns all but id, version and voided */
    Rows(Handle handle, Entity entity, List<String> columns) {
        this.handle = handle;
        this.table = entity.id();
        this.columns = columns;
    }

    /** The connection of this unit of work. */
    final Handle handle() {
        return handle;
    }

    /** Writes a new row; its number. */
    final long insertRow(Map<String, ? extends @Nullable Object> values) {
        String names = String.join(", ", columns);
        String places = columns.stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        return handle.createQuery("INSERT INTO " + table + " (" + names + ") VALUES (" + places + ") RETURNING id")
                .bindMap(values)
                .mapTo(Long.class)
                .one();
    }

    /**
     * Writes a row anew and counts its version.
     *
     * @throws IllegalStateException when the row is no longer at this version: whoever calls has looked before
     */
    final void updateRow(long id, long version, Map<String, ? extends @Nullable Object> values) {
        String places = columns.stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "));
        int changed = handle.createUpdate("UPDATE " + table + " SET " + places
                        + ", version = version + 1 WHERE id = :id AND version = :version")
                .bindMap(values)
                .bind("id", id)
                .bind("version", version)
                .execute();
        if (changed != 1) {
            throw new IllegalStateException(table + " " + id + " is no longer at version " + version);
        }
    }

    /** Hides a row, or shows it again. */
    final void setVoided(long id, boolean voided) {
        handle.createUpdate("UPDATE " + table + " SET voided = :voided, version = version + 1 WHERE id = :id")
                .bind("voided", voided ? 1 : 0)
                .bind("id", id)
                .execute();
    }

    /** Gives a row to another patient; only of a table whose rows belong to one. */
    final void handOver(long id, PatientId to) {
        handle.createUpdate("UPDATE " + table + " SET patient = :patient, version = version + 1 WHERE id = :id")
                .bind("patient", to.value())
                .bind("id", id)
                .execute();
    }

    /** The row as a JSON object, for the history. */
    final String image(long id) {
        return handle.createQuery("SELECT " + imageSql() + " FROM " + table + " WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one();
    }

    /** Writes the columns of a row as an image has them; one that was added after the image was taken stays. */
    void restore(long id, String image) {
        String places = columns.stream()
                .map(column -> column + " = CASE WHEN json_type(:image, '$." + column + "') IS NULL THEN " + column
                        + " ELSE json_extract(:image, '$." + column + "') END")
                .collect(Collectors.joining(", "));
        handle.createUpdate("UPDATE " + table + " SET " + places + ", version = version + 1 WHERE id = :id")
                .bind("image", image)
                .bind("id", id)
                .execute();
    }

    /** The image of a row with what belongs to it but stands in another table; {@code columns} is the JSON of its own. */
    String imageOf(String columns) {
        return columns;
    }

    private String imageSql() {
        return imageOf(columns.stream()
                .map(column -> "'" + column + "', " + column)
                .collect(
                        Collectors.joining(", ", "json_object('id', id, 'version', version, 'voided', voided, ", ")")));
    }
}
