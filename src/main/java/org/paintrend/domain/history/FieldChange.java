package org.paintrend.domain.history;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value is another one since.
 *
 * @param name the same as on the form
 * @param before absent where nothing was recorded
 * @param after likewise
 */
public record FieldChange(
        FieldName name,
        @Nullable FieldValue before,
        @Nullable FieldValue after) {
    public FieldChange {
        if (Objects.equals(before, after)) {
            throw new IllegalArgumentException("nothing changed in " + name);
        }
    }

    /** A change of a field that is named in the texts of the program. */
    public FieldChange(String key, @Nullable FieldValue before, @Nullable FieldValue after) {
        this(new FieldName.Text(key), before, after);
    }

    /**
     * The key of its name in the texts of the program.
     *
     * @throws IllegalStateException when it is named elsewhere
     */
    public String key() {
        if (name instanceof FieldName.Text(String key)) {
            return key;
        }
        throw new IllegalStateException("not named in the texts: " + name);
    }
}
