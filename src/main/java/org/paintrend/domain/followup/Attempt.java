package org.paintrend.domain.followup;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.ProcedureId;

/**
 * Somebody tried to reach a patient for one scheduled assessment and came back without it. An attempt is never a
 * measurement: it changes no status and enters no rate; only an assessment, or an absence with its reason, does.
 *
 * @param procedure whose course it was for
 * @param timepoint the id of the timepoint of its plan that was to be asked for, such as {@code 3w}; never the baseline
 * @param at when, cut to the minute
 * @param by who tried
 * @param note what else is to be known, or absent
 * @param version counts the changes of this row
 */
public record Attempt(
        AttemptId id,
        ProcedureId procedure,
        String timepoint,
        Instant at,
        String by,
        ContactWay way,
        AttemptResult result,
        @Nullable String note,
        long version) {
    public Attempt {
        at = at.truncatedTo(ChronoUnit.MINUTES);
        if (by.isBlank() || timepoint.isBlank()) {
            throw new IllegalArgumentException("an attempt was made by somebody, for a timepoint");
        }
    }

    /** The same attempt, for another procedure. */
    public Attempt withProcedure(ProcedureId other) {
        return new Attempt(id, other, timepoint, at, by, way, result, note, version);
    }
}
