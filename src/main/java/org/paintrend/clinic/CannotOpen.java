package org.paintrend.clinic;

import java.nio.file.Path;
import java.util.Locale;

/** A database file that cannot be used, and why; nothing was written to it. */
public final class CannotOpen extends Exception {
    private static final long serialVersionUID = 1L;

    /** Each has a sentence and a remedy of its own: {@code open.<reason>} and {@code open.<reason>.remedy}. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** A new database was asked for where a file exists already. */
        EXISTS,
        /** Another process holds it; detail: who. */
        IN_USE,
        /** A database of another program, or no database at all. */
        NOT_OURS,
        /** Written by a newer version; detail: its schema number. */
        NEWER,
        /** Fails its integrity check; detail: the first finding. */
        DAMAGED,
        /** The file or its folder cannot be written. */
        READ_ONLY,
        /** On a network drive, where locks cannot be trusted; detail: the kind of file system. */
        NETWORK,
        /** No space left on the disk. */
        NO_SPACE,
        /** The file or its folder cannot be read. */
        UNREADABLE;

        /** The key of its sentence. */
        public String key() {
            return "open." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final transient Path file;
    private final String detail;

    /** @param detail a short fact for the sentence, or an empty text */
    public CannotOpen(Reason reason, Path file, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.file = file;
        this.detail = detail;
    }

    CannotOpen(Reason reason, Path file, String detail, Throwable cause) {
        this(reason, file, detail);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return file;
    }

    public String detail() {
        return detail;
    }
}
