package org.paintrend.store;

import org.jdbi.v3.core.Handle;

/** The ids of techniques that procedures refer to. Which can be chosen, and their names, are the catalogue's. */
final class TechniqueTable {
    private final Handle handle;

    TechniqueTable(Handle handle) {
        this.handle = handle;
    }

    /** From now on a procedure can refer to it. */
    void know(String id) {
        handle.createUpdate("INSERT INTO technique (id) VALUES (:id) ON CONFLICT DO NOTHING")
                .bind("id", id)
                .execute();
    }
}
