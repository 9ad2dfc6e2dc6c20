package org.paintrend.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.paintrend.domain.procedure.Technique;

/** The clinic's catalogue of techniques. */
public final class TechniqueTable {
    private final Handle handle;

    TechniqueTable(Handle handle) {
        this.handle = handle;
    }

    /** The catalogue in its order. */
    public List<Technique> all() {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT t.id, n.language, n.name
                        FROM technique t JOIN technique_name n ON n.technique = t.id
                        ORDER BY t.position
                        """)
                .map((row, context) -> names.computeIfAbsent(row.getString("id"), id -> new LinkedHashMap<>())
                        .put(row.getString("language"), row.getString("name")))
                .forEach(replaced -> {});
        return names.entrySet().stream()
                .map(one -> new Technique(one.getKey(), one.getValue()))
                .toList();
    }

    void insert(List<Technique> catalogue) {
        for (int position = 0; position < catalogue.size(); position++) {
            Technique technique = catalogue.get(position);
            handle.createUpdate("INSERT INTO technique (id, position) VALUES (:id, :position)")
                    .bind("id", technique.id())
                    .bind("position", position)
                    .execute();
            technique
                    .names()
                    .forEach((language, name) -> handle.createUpdate("""
                                    INSERT INTO technique_name (technique, language, name)
                                    VALUES (:technique, :language, :name)
                                    """)
                            .bind("technique", technique.id())
                            .bind("language", language)
                            .bind("name", name)
                            .execute());
        }
    }
}
