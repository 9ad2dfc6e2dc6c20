package org.paintrend.exchange.release;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.sheet.SheetKind;

/**
 * A filled sheet of a procedure as a file tells of it.
 *
 * @param timepoint of those kinds that are about one, absent otherwise
 * @param values by the id of their field, each as the design of the vocabulary says; of a numbered patient a day is a
 *     number of days from the procedure
 */
public record Filled(SheetKind kind, @Nullable String timepoint, Map<String, String> values) {
    public Filled {
        values = Map.copyOf(values);
    }

    /** What was entered in a field; empty: nothing. */
    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }
}
