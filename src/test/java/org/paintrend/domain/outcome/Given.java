package org.paintrend.domain.outcome;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;

/** A procedure on 2 March 2026 at 9:30 in Istanbul, with the scores a test gives it. */
final class Given {
    static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    static final Moment AT = Moment.at(LocalDateTime.parse("2026-03-02T09:30"), ZONE);
    /** All windows long closed. */
    static final Instant LATER = at("2027-01-01T00:00");

    private final List<Assessment> assessments = new ArrayList<>();
    private ProcedureStatus status = ProcedureStatus.DONE;
    private Moment moment = AT;
    private @Nullable CourseEnd end;
    private Instant now = LATER;
    private ResponderRule rule = ResponderRule.standard();

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    Given nrs(String timepoint, int value) {
        return add(timepoint, null, Nrs.of(value), null, null, null);
    }

    Given lanss(String timepoint, int value) {
        return add(timepoint, null, null, Lanss.ofTotal(value), null, null);
    }

    Given both(String timepoint, int nrs, int lanss) {
        return add(timepoint, null, Nrs.of(nrs), Lanss.ofTotal(lanss), null, null);
    }

    Given nrsAt(@Nullable String timepoint, String local, int value) {
        return add(timepoint, at(local), Nrs.of(value), null, null, null);
    }

    Given assigned(String timepoint, String local, int value, String because) {
        return add(timepoint, at(local), Nrs.of(value), null, null, because);
    }

    Given absent(String timepoint, AbsenceReason reason) {
        return add(timepoint, null, null, null, reason, null);
    }

    Given absentAt(String timepoint, String local, AbsenceReason reason) {
        return add(timepoint, at(local), null, null, reason, null);
    }

    /** Of the procedure only the day is known. */
    Given dayOnly() {
        this.moment = Moment.on(AT.date(), ZONE);
        return this;
    }

    Given status(ProcedureStatus status) {
        this.status = status;
        return this;
    }

    Given ended(CourseEnd end) {
        this.end = end;
        return this;
    }

    Given now(String local) {
        this.now = at(local);
        return this;
    }

    Given rule(ResponderRule rule) {
        this.rule = rule;
        return this;
    }

    Episode episode() {
        Procedure procedure = new Procedure(
                new ProcedureId(1),
                new PatientId(1),
                status,
                moment,
                "transsacral-block",
                PainTarget.NONE,
                CaseDescription.NONE,
                null,
                List.of(),
                null,
                null,
                status == ProcedureStatus.CANCELLED ? "patient unwell" : null,
                1,
                1,
                end,
                1);
        return Episode.of(procedure, FollowUpPlan.standard(), rule, assessments, now);
    }

    Course course() {
        Course course = episode().course();
        if (course == null) {
            throw new AssertionError("a procedure that was not done has no course");
        }
        return course;
    }

    Visit visit(String timepoint) {
        return episode().followUp().visit(timepoint).orElseThrow();
    }

    private Given add(
            @Nullable String timepoint,
            @Nullable Instant takenAt,
            @Nullable Nrs nrs,
            @Nullable Lanss lanss,
            @Nullable AbsenceReason absence,
            @Nullable String because) {
        assessments.add(new Assessment(
                new AssessmentId(assessments.size() + 1L),
                new ProcedureId(1),
                timepoint,
                takenAt,
                null,
                nrs,
                lanss,
                null,
                null,
                absence,
                null,
                because,
                "test",
                1));
        return this;
    }
}
