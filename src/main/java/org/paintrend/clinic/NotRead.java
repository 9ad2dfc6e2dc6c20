package org.paintrend.clinic;

/** The database could not be read (disk error, damage); nothing was changed. */
public final class NotRead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotRead(String message, Throwable cause) {
        super(message, cause);
    }
}
