package org.paintrend.domain.assessment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.ProcedureId;

/**
 * What was asked at one time of one procedure. Every score may be absent; none is ever taken from an earlier visit.
 *
 * @param timepoint the id of the plan's timepoint it belongs to, or absent: unscheduled
 * @param takenAt when, to the minute, or absent: time not recorded
 * @param mode how, or absent
 * @param absence why there is no score; never beside a score
 * @param assignedBecause why it counts for its timepoint although it was taken outside the window (or, for a baseline
 *     entered after the procedure, why a clinician lets the recalled score count)
 * @param recordedBy who entered it
 * @param version counts the changes of this row
 */
public record Assessment(
        AssessmentId id,
        ProcedureId procedure,
        @Nullable String timepoint,
        @Nullable Instant takenAt,
        @Nullable Mode mode,
        @Nullable Nrs nrs,
        @Nullable Lanss lanss,
        @Nullable Pgic pgic,
        @Nullable Mrc mrc,
        @Nullable AbsenceReason absence,
        @Nullable String note,
        @Nullable String assignedBecause,
        String recordedBy,
        long version) {
    public Assessment {
        takenAt = takenAt == null ? null : takenAt.truncatedTo(ChronoUnit.MINUTES);
        boolean scored = nrs != null || lanss != null || pgic != null || mrc != null;
        if (scored == (absence != null)) {
            throw new IllegalArgumentException("an assessment holds a score or the reason why there is none");
        }
    }

    /** The total of an instrument; absent when it was not asked or is incomplete. */
    public @Nullable Integer score(Instrument instrument) {
        return switch (instrument) {
            case NRS -> nrs == null ? null : (Integer) nrs.value();
            case LANSS ->
                lanss == null || lanss.total().isEmpty()
                        ? null
                        : (Integer) lanss.total().getAsInt();
        };
    }
}
