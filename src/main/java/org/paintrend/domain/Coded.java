package org.paintrend.domain;

import java.util.Arrays;

/** A choice with a short, stable code that files and the database carry and that never changes with the language. */
public interface Coded {
    /** The code: lower case, words joined by a hyphen. */
    String id();

    /**
     * The choice with this code.
     *
     * @throws IllegalArgumentException naming the code and the choices, when there is none
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String id) {
        E[] choices = type.getEnumConstants();
        return Arrays.stream(choices)
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " is none of "
                        + Arrays.stream(choices).map(Coded::id).toList()));
    }
}
