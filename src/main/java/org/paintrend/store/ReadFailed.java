package org.paintrend.store;

/** The database file could not be read (disk error, damage). */
public final class ReadFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadFailed(Throwable cause) {
        super("could not be read: " + cause.getMessage(), cause);
    }
}
