package org.paintrend.clinic;

/** The database refused to write (no space, disk error); what was being saved is not on disk. */
public final class NotSaved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotSaved(String message, Throwable cause) {
        super(message, cause);
    }
}
