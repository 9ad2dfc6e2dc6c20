package org.paintrend.clinic;

import java.util.Map;
import java.util.Optional;

/**
 * Unsaved input, kept in the database (it is about patients) so that it survives a crash of the program. A draft is no
 * record: it has no history and counts nowhere.
 */
public final class Drafts {

    /** Keeps the fields of a form under a name such as {@code assessment/17}, replacing an earlier draft. */
    public void keep(String name, Map<String, String> fields) {
        Unwritten.yet();
    }

    /** The fields kept under a name. */
    public Optional<Map<String, String>> find(String name) {
        return Unwritten.yet();
    }

    /** Forgets a draft. */
    public void discard(String name) {
        Unwritten.yet();
    }
}
