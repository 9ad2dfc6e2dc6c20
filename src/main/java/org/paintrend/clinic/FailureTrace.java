package org.paintrend.clinic;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.store.Trouble;

/**
 * A failure as it may be written down: the kinds of exceptions, the result codes of SQLite and the places in the program.
 * Never a message: Jdbi quotes the values of a statement in its own, and those are names and scores.
 */
public final class FailureTrace {
    private static final int MOST_FAILURES = 16;
    private static final int MOST_FRAMES = 40;

    private final StringBuilder text = new StringBuilder();
    private final Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private FailureTrace() {}

    /** The failure with its causes and what was suppressed; each on a line of its own, its places below it. */
    public static String of(Throwable failure) {
        var trace = new FailureTrace();
        trace.tell("", failure);
        return trace.text.toString();
    }

    private void tell(String relation, @Nullable Throwable failure) {
        if (failure == null || told.size() == MOST_FAILURES || !told.add(failure)) {
            return;
        }
        text.append(text.isEmpty() ? "" : "\n")
                .append(relation)
                .append(failure.getClass().getName());
        String code = Trouble.code(failure);
        if (!code.isEmpty()) {
            text.append(' ').append(code);
        }
        Arrays.stream(failure.getStackTrace())
                .limit(MOST_FRAMES)
                .forEach(frame -> text.append("\n    ").append(frame));
        tell("caused by ", failure.getCause());
        for (Throwable suppressed : failure.getSuppressed()) {
            tell("suppressed ", suppressed);
        }
    }
}
