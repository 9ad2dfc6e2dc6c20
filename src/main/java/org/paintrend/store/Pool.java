package org.paintrend.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps one of many equal values while a long list is read, so that 100,000 patients fit into memory. */
final class Pool {
    private final Map<Object, Object> values = new HashMap<>();

    /** The first value that was equal to this one. */
    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        return (T) values.computeIfAbsent(value, first -> first);
    }

    /** As {@link #one}, where it may be absent. */
    <T> @Nullable T oneOrNone(@Nullable T value) {
        return value == null ? null : one(value);
    }
}
