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
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetId;
import org.paintrend.domain.sheet.SheetKind;

/** The sheets of the procedures. They go with their procedure wherever it is moved, and are hidden with it. */
public final class SheetTable extends Rows {
    /** Before the id of a field, in the image of a sheet: its values beside its columns. */
    static final String VALUE = "value.";

    private static final String FROM = """
            FROM sheet s JOIN procedure p ON p.id = s.procedure JOIN patient ON patient.id = p.patient
            """;
    private static final String VISIBLE = "s.voided = 0 AND p.voided = 0 AND patient.voided = 0";

    SheetTable(Handle handle) {
        super(handle, Entity.SHEET, List.of("procedure", "kind", "timepoint", "filled_at", "recorded_by"));
    }

    /** Every visible sheet, in the order they were recorded. */
    public List<Sheet> all() {
        return select(VISIBLE, Map.of());
    }

    /** The visible sheets of one kind, in the order they were recorded. */
    public List<Sheet> of(SheetKind kind) {
        return select(VISIBLE + " AND s.kind = :kind", Map.of("kind", kind.id()));
    }

    /** The visible sheets of a patient, in the order they were recorded. */
    public List<Sheet> of(PatientId patient) {
        return select(VISIBLE + " AND p.patient = :patient", Map.of("patient", patient.value()));
    }

    /** The visible sheets of a procedure, in the order they were recorded. */
    public List<Sheet> of(ProcedureId procedure) {
        return select(VISIBLE + " AND s.procedure = :procedure", Map.of("procedure", procedure.value()));
    }

    /** A sheet that is visible: neither it nor its procedure or patient is voided. */
    public Optional<Sheet> find(SheetId id) {
        return select(VISIBLE + " AND s.id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** A sheet, voided or not. */
    public Optional<Sheet> findEvenVoided(SheetId id) {
        return select("s.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    SheetId insert(Sheet sheet) {
        SheetId id = new SheetId(insertRow(columns(sheet)));
        write(id, sheet.values());
        return id;
    }

    void update(Sheet sheet) {
        updateRow(sheet.id().value(), sheet.version(), columns(sheet));
        clear(sheet.id().value());
        write(sheet.id(), sheet.values());
    }

    @Override
    void restore(long id, String image) {
        super.restore(id, image);
        clear(id);
        handle().createUpdate("""
                        INSERT INTO sheet_value (sheet, field, value)
                        SELECT :sheet, substr(key, :from), value FROM json_each(:image) WHERE key GLOB :values
                        """)
                .bind("sheet", id)
                .bind("from", VALUE.length() + 1)
                .bind("values", VALUE + "*")
                .bind("image", image)
                .execute();
    }

    @Override
    String imageOf(String columns) {
        return "json_patch(" + columns + ", (SELECT json_group_object('" + VALUE
                + "' || field, value) FROM sheet_value WHERE sheet_value.sheet = sheet.id))";
    }

    private void clear(long sheet) {
        handle().createUpdate("DELETE FROM sheet_value WHERE sheet = :sheet")
                .bind("sheet", sheet)
                .execute();
    }

    private void write(SheetId sheet, Map<String, String> values) {
        values.forEach((field, value) -> handle().createUpdate(
                        "INSERT INTO sheet_value (sheet, field, value) VALUES (:sheet, :field, :value)")
                .bind("sheet", sheet.value())
                .bind("field", field)
                .bind("value", value)
                .execute());
    }

    private List<Sheet> select(String where, Map<String, Object> arguments) {
        Map<SheetId, Map<String, String>> values = new HashMap<>();
        handle().createQuery("SELECT s.id, v.field, v.value FROM (SELECT s.id " + FROM + " WHERE " + where
                        + ") s JOIN sheet_value v ON v.sheet = s.id")
                .bindMap(arguments)
                .map((row, context) -> values.computeIfAbsent(new SheetId(row.getLong("id")), id -> new HashMap<>())
                        .put(row.getString("field"), row.getString("value")))
                .forEach(replaced -> {});
        return handle().createQuery("SELECT s.* " + FROM + " WHERE " + where + " ORDER BY s.id")
                .bindMap(arguments)
                .map((row, context) -> sheet(row, values))
                .list();
    }

    private static Sheet sheet(ResultSet row, Map<SheetId, Map<String, String>> values) throws SQLException {
        SheetId id = new SheetId(row.getLong("id"));
        return new Sheet(
                id,
                new ProcedureId(row.getLong("procedure")),
                Objects.requireNonNull(Columns.choice(row, "kind", SheetKind.class)),
                row.getString("timepoint"),
                values.getOrDefault(id, Map.of()),
                Instant.ofEpochSecond(row.getLong("filled_at")),
                Objects.requireNonNull(row.getString("recorded_by")),
                row.getLong("version"));
    }

    private static Map<String, @Nullable Object> columns(Sheet sheet) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("procedure", sheet.procedure().value());
        columns.put("kind", sheet.kind().id());
        columns.put("timepoint", sheet.timepoint());
        columns.put("filled_at", Columns.seconds(sheet.at()));
        columns.put("recorded_by", sheet.recordedBy());
        return columns;
    }
}
