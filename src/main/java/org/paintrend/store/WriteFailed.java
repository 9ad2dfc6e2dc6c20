package org.paintrend.store;

import org.jspecify.annotations.Nullable;

/** The disk or the database file refused a unit of work; nothing of the unit is in the database. */
public final class WriteFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Trouble why;

    WriteFailed(Trouble why, @Nullable Throwable cause) {
        super("nothing was saved: " + why, cause);
        this.why = why;
    }

    static WriteFailed of(Throwable cause) {
        Trouble why = Trouble.behind(cause);
        return new WriteFailed(why == null ? Trouble.DISK : why, cause);
    }

    public Trouble why() {
        return why;
    }
}
