package org.paintrend.store;

import java.nio.file.Path;

/** A database file that cannot be used, and why; nothing was written to it. */
public final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    /** Each asks something else of people. */
    public enum Kind {
        /** There is no such file. */
        MISSING,
        /** A new database was asked for where a file exists already. */
        EXISTS,
        /** It is open to write already; detail: who holds it. */
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
        UNREADABLE
    }

    private final Kind kind;
    private final transient Path path;
    private final String detail;

    Unusable(Kind kind, Path path, String detail) {
        super(kind + " " + detail);
        this.kind = kind;
        this.path = path;
        this.detail = detail;
    }

    Unusable(Kind kind, Path path, String detail, Throwable cause) {
        this(kind, path, detail);
        initCause(cause);
    }

    public Kind kind() {
        return kind;
    }

    /** The file that was asked for. */
    public Path path() {
        return path;
    }

    /** A short fact, or an empty text. */
    public String detail() {
        return detail;
    }
}
