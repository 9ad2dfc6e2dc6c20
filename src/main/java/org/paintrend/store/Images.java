package org.paintrend.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.paintrend.domain.patient.PatientId;

/** Reads the images of many events at once. */
final class Images {
    private final Map<Long, Map<String, String>> before = new HashMap<>();
    private final Map<Long, Map<String, String>> after = new HashMap<>();

    /**
     * @param touching which events {@code e}, by the number of a {@code :patient}
     */
    Images(Handle handle, String touching, PatientId patient) {
        // The identities lie apart from everything clinical, and come in here alone.
        for (String table : new String[] {"audit_event", "identity_event"}) {
            read(handle, table, "before", touching, patient, before);
            read(handle, table, "after", touching, patient, after);
        }
    }

    Imaged of(Event event) {
        return new Imaged(event, image(before, event), image(after, event));
    }

    private static RowImage image(Map<Long, Map<String, String>> images, Event event) {
        return new RowImage(images.getOrDefault(event.number(), Map.of()));
    }

    private static void read(
            Handle handle,
            String table,
            String side,
            String touching,
            PatientId patient,
            Map<Long, Map<String, String>> images) {
        handle.createQuery("SELECT * FROM (SELECT e.number, c.key AS name, CASE c.type WHEN 'array' THEN "
                        + DrugTable.LINES + " ELSE c.value END AS text FROM audit_event e JOIN " + table
                        + " i ON i.number = e.number, json_each(i." + side + ") c WHERE " + touching
                        + ") WHERE text IS NOT NULL")
                .bind("patient", patient.value())
                .map((row, context) -> images.computeIfAbsent(row.getLong("number"), number -> new HashMap<>())
                        .put(row.getString("name"), row.getString("text")))
                .forEach(read -> {});
    }
}
