package org.paintrend.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.paintrend.domain.patient.PatientId;

/**
 * What belongs to a patient directly and goes along when two records become one. Whatever belongs to such a row, as
 * scores to a procedure, goes with it without being touched.
 */
public final class Belongings {
    /** The kinds of row with a column {@code patient}: a further table is named here and nowhere else. */
    static final List<Entity> KINDS = List.of(Entity.PROCEDURE, Entity.NUMBNESS);

    private final Handle handle;

    Belongings(Handle handle) {
        this.handle = handle;
    }

    /** All that lies with a patient, voided or not, kind by kind in the order of recording. */
    public List<Belonging> of(PatientId patient) {
        return KINDS.stream()
                .flatMap(kind -> handle
                        .createQuery("SELECT id FROM " + kind.id() + " WHERE patient = :patient ORDER BY id")
                        .bind("patient", patient.value())
                        .mapTo(Long.class)
                        .list()
                        .stream()
                        .map(row -> new Belonging(kind, row)))
                .toList();
    }
}
