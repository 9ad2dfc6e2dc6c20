package org.paintrend.clinic;

import java.util.Map;
import java.util.Optional;

/**
 * Unsaved input, kept in the database (it is about patients) so that it survives a crash of the program. A draft is no
 * record: it has no history and counts nowhere.
 */
public final class Drafts {
    private final Desk desk;

    Drafts(Desk desk) {
        this.desk = desk;
    }

    /** Keeps the fields of a form under a name such as {@code assessment/17}, replacing an earlier draft. */
    public void keep(String name, Map<String, String> fields) {
        desk.writeAside(tables -> tables.drafts().write(name, fields, desk.now()));
    }

    /** The fields kept under a name. */
    public Optional<Map<String, String>> find(String name) {
        return desk.read(tables -> tables.drafts().find(name));
    }

    /** Forgets a draft. */
    public void discard(String name) {
        desk.writeAside(tables -> tables.drafts().delete(name));
    }
}
