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

    /** The same answers, given for another procedure. */
    public Assessment withProcedure(ProcedureId other) {
        return copy(other, timepoint, nrs, lanss, absence, assignedBecause);
    }

    /** The same answers at another timepoint of the plan; absent: unscheduled. */
    public Assessment withTimepoint(@Nullable String other) {
        return copy(procedure, other, nrs, lanss, absence, assignedBecause);
    }

    /**
     * The same answers where they belong; why they counted for a timepoint was said of the old place and is dropped.
     *
     * @param there the timepoint they belong to there, or absent: unscheduled
     */
    public Assessment movedTo(ProcedureId other, @Nullable String there) {
        return copy(other, there, nrs, lanss, absence, null);
    }

    /**
     * The same visit with other scores of pain; a reason for having none is dropped where there is a score now.
     *
     * @throws IllegalArgumentException when neither a score nor a reason would be left
     */
    public Assessment withScores(@Nullable Nrs otherNrs, @Nullable Lanss otherLanss) {
        boolean scored = otherNrs != null || otherLanss != null;
        return copy(procedure, timepoint, otherNrs, otherLanss, scored ? null : absence, assignedBecause);
    }

    private Assessment copy(
            ProcedureId newProcedure,
            @Nullable String newTimepoint,
            @Nullable Nrs newNrs,
            @Nullable Lanss newLanss,
            @Nullable AbsenceReason newAbsence,
            @Nullable String newAssignedBecause) {
        return new Assessment(
                id,
                newProcedure,
                newTimepoint,
                takenAt,
                mode,
                newNrs,
                newLanss,
                pgic,
                mrc,
                newAbsence,
                note,
                newAssignedBecause,
                recordedBy,
                version);
    }
}
