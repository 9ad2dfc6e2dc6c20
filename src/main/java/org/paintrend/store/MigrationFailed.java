package org.paintrend.store;

import java.nio.file.Path;

/** A step of the schema did not work on this database: a mistake of the program. The database is as it was. */
public final class MigrationFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MigrationFailed(Path file, Throwable cause) {
        super("the schema of " + file + " could not be brought up to date; it was left as it was", cause);
    }
}
