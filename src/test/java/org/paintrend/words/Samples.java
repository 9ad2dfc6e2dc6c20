package org.paintrend.words;

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
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** Builds episodes for tests: a procedure on 21 Jul 2026 at 10:00 in Istanbul, looked at a year later. */
public final class Samples {
    public static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    public static final LocalDate DAY = LocalDate.of(2026, 7, 21);

    private final List<Assessment> assessments = new ArrayList<>();
    private ProcedureStatus status = ProcedureStatus.DONE;
    private ResponderRule rule = ResponderRule.standard();
    private Instant now = DAY.plusYears(1).atStartOfDay(ZONE).toInstant();
    private @Nullable CourseEnd end;
    private LocalDate day = DAY;

    /** A sentence with ordinary spaces where it may not be broken, to be compared by eye. */
    public static String breakable(String sentence) {
        return sentence.replace('\u00a0', ' ');
    }

    /** A procedure done on 21 Jul 2026. */
    public static Samples done() {
        return new Samples();
    }

    public Samples status(ProcedureStatus other) {
        status = other;
        return this;
    }

    public Samples on(LocalDate other) {
        day = other;
        return this;
    }

    public Samples rule(ResponderRule other) {
        rule = other;
        return this;
    }

    /** Looked at so many days after the procedure. */
    public Samples asOf(int days) {
        now = day.plusDays(days).atTime(12, 0).atZone(ZONE).toInstant();
        return this;
    }

    public Samples ended(CourseEnd other) {
        end = other;
        return this;
    }

    /** NRS and LANSS at the target of a timepoint; null is "not recorded". */
    public Samples scores(String timepoint, @Nullable Integer nrs, @Nullable Integer lanss) {
        return add(timepoint, nrs == null ? null : Nrs.of(nrs), lanss == null ? null : Lanss.ofTotal(lanss), null);
    }

    public Samples nrs(String timepoint, int nrs, RecallPeriod recall) {
        return add(timepoint, new Nrs(nrs, recall), null, null);
    }

    public Samples lanss(String timepoint, @Nullable Integer nrs, Lanss lanss) {
        return add(timepoint, nrs == null ? null : Nrs.of(nrs), lanss, null);
    }

    public Samples absent(String timepoint, AbsenceReason reason) {
        return add(timepoint, null, null, reason);
    }

    /** Any assessment, as it is. */
    public Samples with(Assessment assessment) {
        assessments.add(assessment);
        return this;
    }

    public Episode episode() {
        return Episode.of(procedure(), FollowUpPlan.standard(), rule, assessments, now);
    }

    public Procedure procedure() {
        return new Procedure(
                new ProcedureId(1),
                new PatientId(1),
                status,
                Moment.at(day.atTime(10, 0), ZONE),
                "transsacral-block",
                new PainTarget("sciatic nerve", Side.LEFT),
                CaseDescription.NONE,
                "S1, S2, S3",
                List.of(),
                null,
                null,
                status == ProcedureStatus.CANCELLED ? "fever." : null,
                1,
                rule.version(),
                end,
                1);
    }

    private Samples add(String timepoint, @Nullable Nrs nrs, @Nullable Lanss lanss, @Nullable AbsenceReason absence) {
        assessments.add(assessment(timepoint, at(timepoint), nrs, lanss, absence, null));
        return this;
    }

    /** One assessment with everything that matters to counting. */
    public Assessment assessment(
            @Nullable String timepoint,
            @Nullable LocalDateTime at,
            @Nullable Nrs nrs,
            @Nullable Lanss lanss,
            @Nullable AbsenceReason absence,
            @Nullable String because) {
        return new Assessment(
                new AssessmentId(assessments.size() + 1L),
                new ProcedureId(1),
                timepoint,
                at == null ? null : at.atZone(ZONE).toInstant(),
                Mode.CLINIC,
                nrs,
                lanss,
                null,
                null,
                absence,
                null,
                because,
                "Dr. Demir",
                1);
    }

    private LocalDateTime at(String timepoint) {
        return switch (timepoint) {
            case "pre" -> day.minusDays(1).atTime(9, 0);
            case "1h" -> day.atTime(11, 2);
            case "3w" -> day.plusDays(20).atTime(9, 30);
            case "12w" -> day.plusDays(85).atTime(9, 30);
            default -> throw new IllegalArgumentException(timepoint);
        };
    }
}
