package org.paintrend.domain.numbness;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;

/**
 * Numbness after an injection as it was assessed once. The suggestion is not kept: it follows from the answers.
 *
 * @param patient whose it is
 * @param procedure the injection it followed; absent where that was given elsewhere or is not recorded
 * @param note what else is to be known, or absent
 * @param at when it was assessed, cut to the minute
 * @param recordedBy who was at the desk
 * @param version counts the changes of this row
 */
public record Numbness(
        NumbnessId id,
        PatientId patient,
        @Nullable ProcedureId procedure,
        Answers answers,
        RiskMarkers markers,
        @Nullable String note,
        Instant at,
        String recordedBy,
        long version) {
    public Numbness {
        at = at.truncatedTo(ChronoUnit.MINUTES);
        if (answers.isEmpty() || recordedBy.isBlank()) {
            throw new IllegalArgumentException("somebody answered something");
        }
    }
}
