package org.paintrend.domain.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Calls;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** One procedure of one patient, with what a test says of it. */
final class Cases {
    static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<Assessment> assessments = new ArrayList<>();
    private final Moment at;
    private long id = 1;
    private ProcedureStatus status = ProcedureStatus.DONE;
    private PainTarget target = new PainTarget("leg", Side.LEFT);
    private @Nullable CourseEnd end;

    private Cases(Moment at) {
        this.at = at;
    }

    /** Done at a local time. */
    static Cases done(String local, ZoneId zone) {
        return new Cases(Moment.at(LocalDateTime.parse(local), zone));
    }

    /** Done on 2 March 2026 at 9:30 in Istanbul, where no clock is put forward. */
    static Cases done() {
        return done("2026-03-02T09:30", ISTANBUL);
    }

    static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    static Instant at(String local) {
        return at(local, ISTANBUL);
    }

    Cases id(long number) {
        id = number;
        return this;
    }

    Cases status(ProcedureStatus other) {
        status = other;
        return this;
    }

    Cases target(@Nullable String site, @Nullable Side side) {
        target = new PainTarget(site, side);
        return this;
    }

    Cases ended(CourseEndKind kind, String date) {
        end = new CourseEnd(kind, LocalDate.parse(date));
        return this;
    }

    Cases scored(String timepoint, String local) {
        return add(timepoint, at(local, at.zone()), null);
    }

    Cases absent(String timepoint, AbsenceReason reason) {
        return add(timepoint, null, reason);
    }

    Episode asOf(Instant now) {
        return Episode.of(
                new Procedure(
                        new ProcedureId(id),
                        new PatientId(1),
                        status,
                        at,
                        "transsacral-block",
                        target,
                        CaseDescription.NONE,
                        null,
                        List.of(),
                        null,
                        null,
                        status == ProcedureStatus.CANCELLED ? "fever" : null,
                        1,
                        1,
                        end,
                        1),
                FollowUpPlan.standard(),
                ResponderRule.standard(),
                assessments,
                now);
    }

    static Patient patient(@Nullable Boolean mayBeCalled, @Nullable String diedOn) {
        return new Patient(
                new PatientId(1),
                new PatientCode("D-0001"),
                Identity.NONE,
                null,
                Alerts.NONE,
                diedOn == null ? null : LocalDate.parse(diedOn),
                new Calls(mayBeCalled, null),
                1);
    }

    private Cases add(String timepoint, @Nullable Instant takenAt, @Nullable AbsenceReason reason) {
        assessments.add(new Assessment(
                new AssessmentId(assessments.size() + 1L),
                new ProcedureId(id),
                timepoint,
                takenAt,
                null,
                reason == null ? Nrs.of(4) : null,
                null,
                null,
                null,
                reason,
                null,
                null,
                "test",
                1));
        return this;
    }
}
