package org.paintrend.store;

import java.nio.file.Path;

/** A step of the schema did not work on this database: our mistake. The database is as it was, and so is its copy. */
public final class MigrationFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path copy;

    MigrationFailed(Path file, Path copy, Throwable cause) {
        super("the schema of " + file + " could not be brought up to date; it was left as it was", cause);
        this.copy = copy;
    }

    /** The copy made before. */
    public Path copy() {
        return copy;
    }
}
