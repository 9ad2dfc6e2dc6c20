package org.paintrend.store;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.privacy.StudyId;

/** By what patients are called in data without names: the key to those data, which never leaves. */
public final class StudyIdTable {
    private final Handle handle;

    StudyIdTable(Handle handle) {
        this.handle = handle;
    }

    /** The number of every patient who has one, also of those who were voided or merged since. */
    public Map<PatientId, StudyId> all() {
        return handle
                .createQuery("SELECT patient, id FROM study_id")
                .map((row, context) -> new SimpleImmutableEntry<>(
                        new PatientId(row.getLong("patient")),
                        new StudyId(Objects.requireNonNull(row.getString("id")))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void insert(Map<PatientId, StudyId> given) {
        if (given.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("INSERT INTO study_id (patient, id) VALUES (:patient, :id)");
        given.forEach((patient, id) ->
                batch.bind("patient", patient.value()).bind("id", id.value()).add());
        batch.execute();
    }
}
