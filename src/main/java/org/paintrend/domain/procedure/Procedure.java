package org.paintrend.domain.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.PatientId;

/**
 * A nerve block or injection, planned, done or cancelled. Its date is day 0 of its follow-up plan.
 *
 * @param technique the id of a {@link Technique}, or absent where it was not recorded
 * @param levels the segments treated, as written, such as "S1, S2, S3"
 * @param cancelReason why it was called off; only of a cancelled one
 * @param planVersion the version of the follow-up plan it began with
 * @param ruleVersion the version of the responder rule its course is judged by
 * @param end what ended the course early, or absent
 * @param version counts the changes of this row
 */
public record Procedure(
        ProcedureId id,
        PatientId patient,
        ProcedureStatus status,
        Moment at,
        @Nullable String technique,
        PainTarget target,
        CaseDescription description,
        @Nullable String levels,
        List<Drug> drugs,
        @Nullable String operator,
        @Nullable String note,
        @Nullable String cancelReason,
        int planVersion,
        int ruleVersion,
        @Nullable CourseEnd end,
        long version) {
    public Procedure {
        drugs = List.copyOf(drugs);
        if ((status == ProcedureStatus.CANCELLED) != (cancelReason != null)) {
            throw new IllegalArgumentException("a cancelled procedure, and no other, has a reason");
        }
    }

    /** Whether it was performed, so that it has a course. */
    public boolean isDone() {
        return status == ProcedureStatus.DONE;
    }

    /** The same procedure, done to another patient. */
    public Procedure withPatient(PatientId other) {
        return copy(other, status, at, description, cancelReason, end);
    }

    /** The same procedure with the case described otherwise. */
    public Procedure withDescription(CaseDescription other) {
        return copy(patient, status, at, other, cancelReason, end);
    }

    /** The same procedure with its course ended, or going on. */
    public Procedure withEnd(@Nullable CourseEnd other) {
        return copy(patient, status, at, description, cancelReason, other);
    }

    /** As it stands once it was done, at the time it really was. */
    public Procedure doneAt(Moment when) {
        return copy(patient, ProcedureStatus.DONE, when, description, null, end);
    }

    /** As it stands once it is planned for another time. */
    public Procedure plannedFor(Moment when) {
        return copy(patient, ProcedureStatus.PLANNED, when, description, null, end);
    }

    /** As it stands once it was called off. */
    public Procedure cancelledBecause(String reason) {
        return copy(patient, ProcedureStatus.CANCELLED, at, description, reason, end);
    }

    /** As it stands once its patient has died: the course ended on that day, unless it had ended by then. */
    public Procedure endedByDeath(LocalDate diedOn) {
        return end != null && !end.date().isAfter(diedOn) ? this : withEnd(new CourseEnd(CourseEndKind.DEATH, diedOn));
    }

    private Procedure copy(
            PatientId newPatient,
            ProcedureStatus newStatus,
            Moment newAt,
            CaseDescription newDescription,
            @Nullable String newCancelReason,
            @Nullable CourseEnd newEnd) {
        return new Procedure(
                id,
                newPatient,
                newStatus,
                newAt,
                technique,
                target,
                newDescription,
                levels,
                drugs,
                operator,
                note,
                newCancelReason,
                planVersion,
                ruleVersion,
                newEnd,
                version);
    }
}
