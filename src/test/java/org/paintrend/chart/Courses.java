package org.paintrend.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;

/** Builds invented courses for tests: a procedure on 21 July 2026, 10:00, looked at a year later. */
final class Courses {
    static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    static final LocalDateTime PROCEDURE = LocalDateTime.of(2026, 7, 21, 10, 0);

    private final List<Assessment> assessments = new ArrayList<>();
    private LocalDateTime procedure = PROCEDURE;
    private LocalDateTime now = PROCEDURE.plusYears(1);
    private FollowUpPlan plan = FollowUpPlan.standard();
    private ResponderRule rule = ResponderRule.standard();

    static Courses course() {
        return new Courses();
    }

    /** The course of the mock-up: NRS 7, 2, 3, 3 and LANSS 19, not asked, 9, 7. */
    static Episode usual() {
        return course().seen("pre", 7, 19)
                .seen("1h", 2, null)
                .seen("3w", 3, 9)
                .seen("12w", 3, 7)
                .episode();
    }

    /** A course with an NRS before and at 12 weeks. */
    static Episode nrs(int before, int after) {
        return course().seen("pre", before, null).seen("12w", after, null).episode();
    }

    /** A course with a LANSS before and at 12 weeks. */
    static Episode lanss(int before, int after) {
        return course().seen("pre", null, before).seen("12w", null, after).episode();
    }

    /** The standard plan with 24 hours, 6 and 12 months. */
    static FollowUpPlan longPlan() {
        Set<Instrument> both = EnumSet.allOf(Instrument.class);
        List<Timepoint> points = new ArrayList<>(FollowUpPlan.standard().timepoints());
        points.add(new Timepoint("6m", Timepoint.Unit.DAYS, 182, 160, 204, both));
        points.add(new Timepoint("12m", Timepoint.Unit.DAYS, 364, 340, 388, both));
        return new FollowUpPlan(2, points);
    }

    Courses on(LocalDate day) {
        procedure = day.atTime(10, 0);
        return this;
    }

    Courses lookedAt(LocalDate day) {
        now = day.atTime(12, 0);
        return this;
    }

    Courses by(FollowUpPlan other) {
        plan = other;
        return this;
    }

    Courses by(ResponderRule other) {
        rule = other;
        return this;
    }

    /** Seen in the middle of the window. */
    Courses seen(String timepoint, Integer nrs, Integer lanss) {
        Timepoint point = plan.timepoint(timepoint).orElseThrow();
        LocalDateTime at = switch (point.unit()) {
            case BASELINE -> procedure.minusDays(1);
            case MINUTES -> procedure.plusMinutes(point.target() + 2);
            case DAYS -> procedure.plusDays(point.target() + 1);
        };
        return seenAt(timepoint, at, nrs, lanss, null);
    }

    Courses seenAt(String timepoint, LocalDateTime at, Integer nrs, Integer lanss, String because) {
        Instant takenAt = at == null ? null : at.atZone(ZONE).toInstant();
        return add(
                timepoint,
                takenAt,
                nrs == null ? null : Nrs.of(nrs),
                lanss == null ? null : Lanss.ofTotal(lanss),
                null,
                because);
    }

    Courses absent(String timepoint, AbsenceReason reason) {
        return add(timepoint, null, null, null, reason, null);
    }

    Courses add(String timepoint, Instant takenAt, Nrs nrs, Lanss lanss, AbsenceReason absence, String because) {
        assessments.add(new Assessment(
                new AssessmentId(assessments.size() + 1),
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

    Episode episode() {
        Procedure done = new Procedure(
                new ProcedureId(1),
                new PatientId(1),
                ProcedureStatus.DONE,
                Moment.at(procedure, ZONE),
                null,
                PainTarget.NONE,
                CaseDescription.NONE,
                null,
                List.of(),
                null,
                null,
                null,
                plan.version(),
                rule.version(),
                null,
                1);
        return Episode.of(done, plan, rule, assessments, now.atZone(ZONE).toInstant());
    }
}
