package org.paintrend.clinic;

/** What was being saved is not on disk: the database refused (no space, disk error), or the clock was not trusted. */
public final class NotSaved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSaved(String message) {
        super(message);
    }

    public NotSaved(String message, Throwable cause) {
        super(message, cause);
    }
}
