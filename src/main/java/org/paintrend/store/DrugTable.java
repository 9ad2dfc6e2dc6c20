package org.paintrend.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.ProcedureId;

/** The drugs given in procedures, line by line; part of their procedure's row and history. */
final class DrugTable {
    /** The drugs of the row {@code id} of table {@code procedure} as a JSON array. */
    static final String IMAGE = """
            (SELECT json_group_array(json_object('name', name, 'dose', dose,
                 'concentration', concentration, 'volume', volume))
             FROM (SELECT name, dose, concentration, volume FROM drug WHERE drug.procedure = procedure.id ORDER BY position))
            """;

    /** The drugs of a JSON array {@code c.value} as they are written, a line each. */
    static final String LINES = """
            (SELECT group_concat(d.value ->> '$.name' || ifnull(' ' || nullif(concat_ws(', ', d.value ->> '$.dose',
                 d.value ->> '$.concentration', d.value ->> '$.volume'), ''), ''), char(10))
             FROM json_each(c.value) d)
            """;

    private final Handle handle;

    DrugTable(Handle handle) {
        this.handle = handle;
    }

    /** The drugs of every procedure {@code p} with its {@code patient} for which a condition holds. */
    Map<ProcedureId, List<Drug>> select(String where, Map<String, Object> arguments) {
        Map<ProcedureId, List<Drug>> drugs = new HashMap<>();
        Pool pool = new Pool();
        handle.createQuery("""
                        SELECT d.procedure, d.name, d.dose, d.concentration, d.volume
                        FROM drug d JOIN procedure p ON p.id = d.procedure JOIN patient ON patient.id = p.patient
                        WHERE\s""" + where + " ORDER BY d.procedure, d.position")
                .bindMap(arguments)
                .map((row, context) -> drugs.computeIfAbsent(
                                new ProcedureId(row.getLong("procedure")), id -> new ArrayList<>(2))
                        .add(pool.one(new Drug(
                                row.getString("name"),
                                row.getString("dose"),
                                row.getString("concentration"),
                                row.getString("volume")))))
                .forEach(added -> {});
        return drugs;
    }

    void write(ProcedureId procedure, List<Drug> drugs) {
        for (int position = 0; position < drugs.size(); position++) {
            handle.createUpdate("""
                            INSERT INTO drug (procedure, position, name, dose, concentration, volume)
                            VALUES (:procedure, :position, :name, :dose, :concentration, :volume)
                            """)
                    .bind("procedure", procedure.value())
                    .bind("position", position)
                    .bind("name", drugs.get(position).name())
                    .bind("dose", drugs.get(position).dose())
                    .bind("concentration", drugs.get(position).concentration())
                    .bind("volume", drugs.get(position).volume())
                    .execute();
        }
    }

    void clear(ProcedureId procedure) {
        handle.createUpdate("DELETE FROM drug WHERE procedure = :procedure")
                .bind("procedure", procedure.value())
                .execute();
    }

    /** Writes the drugs as the image of their procedure has them. */
    void restore(ProcedureId procedure, String image) {
        clear(procedure);
        handle.createUpdate("""
                        INSERT INTO drug (procedure, position, name, dose, concentration, volume)
                        SELECT :procedure, key, value ->> '$.name', value ->> '$.dose',
                            value ->> '$.concentration', value ->> '$.volume'
                        FROM json_each(:image, '$.drugs')
                        """)
                .bind("procedure", procedure.value())
                .bind("image", image)
                .execute();
    }
}
