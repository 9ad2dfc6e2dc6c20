package org.paintrend.domain.sheet;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.ProcedureId;

/**
 * A filled sheet of a procedure.
 *
 * @param timepoint the id of a timepoint of the procedure's plan; of those kinds that are about one, absent otherwise
 * @param values by the id of their field, each as its {@link FieldKind} says; never empty. A value whose field the
 *     catalogue has no more is kept
 * @param at when it was recorded first, cut to the minute
 * @param recordedBy and by whom
 */
public record Sheet(
        SheetId id,
        ProcedureId procedure,
        SheetKind kind,
        @Nullable String timepoint,
        Map<String, String> values,
        Instant at,
        String recordedBy,
        long version) {
    public Sheet {
        values = Map.copyOf(values);
        at = at.truncatedTo(ChronoUnit.MINUTES);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("an empty sheet records nothing");
        }
        if (kind.times().atTimepoint() != (timepoint != null)) {
            throw new IllegalArgumentException(kind + " at timepoint " + timepoint);
        }
    }

    /** The same sheet of another procedure. */
    public Sheet withProcedure(ProcedureId other) {
        return new Sheet(id, other, kind, timepoint, values, at, recordedBy, version);
    }

    /**
     * Whether only a procedure that was done can have it: by its kind, or because it is about a time after.
     *
     * @param baseline the id of the timepoint before the procedure in its plan
     */
    public boolean needsDone(String baseline) {
        return kind.needsDone() || (timepoint != null && !timepoint.equals(baseline));
    }

    /**
     * Whether it takes the only place that its procedure has for a sheet.
     *
     * @param at the id of a timepoint, absent where the kind is about none
     */
    public boolean takes(SheetKind place, @Nullable String at) {
        return kind.times().isSingle() && kind == place && Objects.equals(timepoint, at);
    }

    /** What was entered in a field; empty: nothing. */
    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }
}
