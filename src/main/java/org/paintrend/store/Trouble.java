package org.paintrend.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the disk or the file may have against us, as SQLite tells it. */
public enum Trouble {
    /** The disk is full. */
    NO_SPACE,
    /** The file or the connection may only be read. */
    READ_ONLY,
    /** Another program kept the file locked for longer than we wait. */
    BUSY,
    /** The file is damaged. */
    DAMAGED,
    /** The file is no database, or its header is damaged. */
    NO_DATABASE,
    /** The disk reported an error. */
    DISK;

    /** An extended code carries its plain one in this part. */
    private static final int PLAIN = 0xff;

    /** The trouble behind a failure; absent when it has to do with what was asked, not with the disk or the file. */
    static @Nullable Trouble behind(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WriteFailed known) {
                return known.why();
            }
            if (cause instanceof SQLiteException e) {
                return meantBy(SQLiteErrorCode.getErrorCode(e.getResultCode().code & PLAIN));
            }
        }
        return null;
    }

    /** The result code SQLite gave this failure, such as {@code SQLITE_IOERR_READ}; empty where it gave none. */
    public static String code(Throwable failure) {
        return failure instanceof SQLiteException e ? e.getResultCode().name() : "";
    }

    private static @Nullable Trouble meantBy(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_FULL -> NO_SPACE;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED -> BUSY;
            case SQLITE_CORRUPT -> DAMAGED;
            case SQLITE_NOTADB -> NO_DATABASE;
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_NOMEM -> DISK;
            default -> null;
        };
    }
}
