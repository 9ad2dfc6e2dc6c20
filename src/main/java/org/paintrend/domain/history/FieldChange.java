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
}
