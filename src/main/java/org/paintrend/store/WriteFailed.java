package org.paintrend.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** The disk or the database file refused a unit of work; nothing of the unit is in the database. */
public final class WriteFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What stood in the way, as far as it can be told. */
    public enum Why {
        /** The disk is full. */
        NO_SPACE,
        /** The file or the connection may only be read. */
        READ_ONLY,
        /** Another program kept the file locked for longer than we wait. */
        BUSY,
        /** The file is damaged. */
        DAMAGED,
        /** The disk reported an error. */
        DISK
    }

    private final Why why;

    WriteFailed(Why why, @Nullable Throwable cause) {
        super("nothing was saved: " + why, cause);
        this.why = why;
    }

    static WriteFailed of(Throwable cause) {
        Why why = reason(cause);
        return new WriteFailed(why == null ? Why.DISK : why, cause);
    }

    /** Whether a failure comes from the disk or the file, and not from what was to be saved. */
    static boolean known(Throwable failure) {
        return !(failure instanceof WriteFailed) && reason(failure) != null;
    }

    private static @Nullable Why reason(Throwable failure) {
        SQLiteErrorCode code = Dialect.codeOf(failure);
        return code == null
                ? null
                : switch (code) {
                    case SQLITE_FULL -> Why.NO_SPACE;
                    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> Why.READ_ONLY;
                    case SQLITE_BUSY, SQLITE_LOCKED -> Why.BUSY;
                    case SQLITE_CORRUPT, SQLITE_NOTADB -> Why.DAMAGED;
                    case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_NOMEM -> Why.DISK;
                    default -> null;
                };
    }

    public Why why() {
        return why;
    }
}
