package org.paintrend.clinic.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.AttemptId;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetId;
import org.paintrend.domain.sheet.SheetKind;

/** Builds one procedure of the demonstration and what was asked around it. */
final class Sitting {
    private final Frame frame;
    private final Moment at;
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private ProcedureStatus status = ProcedureStatus.DONE;
    private @Nullable String technique;
    private PainTarget target = PainTarget.NONE;
    private CaseDescription description = CaseDescription.NONE;
    private @Nullable String levels;
    private List<Drug> drugs = List.of();
    private @Nullable String operator;
    private @Nullable String note;
    private @Nullable String cancelReason;
    private @Nullable CourseEnd end;

    Sitting(Frame frame, Moment at) {
        this.frame = frame;
        this.at = at;
    }

    Moment at() {
        return at;
    }

    Sitting of(@Nullable String id, PainTarget aim, CaseDescription described) {
        technique = id;
        target = aim;
        description = described;
        return this;
    }

    Sitting given(@Nullable String where, List<Drug> what, String by) {
        levels = where;
        drugs = what;
        operator = by;
        return this;
    }

    Sitting noted(String text) {
        note = text;
        return this;
    }

    Sitting planned() {
        status = ProcedureStatus.PLANNED;
        return this;
    }

    Sitting cancelled(String reason) {
        status = ProcedureStatus.CANCELLED;
        cancelReason = reason;
        return this;
    }

    Sitting ended(CourseEnd how) {
        end = how;
        return this;
    }

    /** Scores at a time; what lies after now was not asked yet and is left out. */
    Sitting scored(String timepoint, Instant takenAt, Mode mode, @Nullable Integer nrs, @Nullable Lanss lanss) {
        return scored(timepoint, takenAt, mode, nrs, lanss, null, null);
    }

    Sitting scored(
            String timepoint,
            Instant takenAt,
            Mode mode,
            @Nullable Integer nrs,
            @Nullable Lanss lanss,
            @Nullable String remark,
            @Nullable String assignedBecause) {
        if (!takenAt.isAfter(frame.now())) {
            add(timepoint, takenAt, mode, nrs == null ? null : Nrs.of(nrs), lanss, null, remark, assignedBecause);
        }
        return this;
    }

    /** Somebody called in vain; what lies after now has not happened. */
    Sitting called(String timepoint, Instant when, AttemptResult result, @Nullable String remark) {
        if (!when.isAfter(frame.now())) {
            attempts.add(new Attempt(
                    new AttemptId(0),
                    new ProcedureId(0),
                    timepoint,
                    when,
                    frame.who(),
                    ContactWay.PHONE,
                    result,
                    remark,
                    0));
        }
        return this;
    }

    /** A sheet; one of after now was not filled yet and is left out. */
    Sitting filled(SheetKind kind, @Nullable String timepoint, Instant when, Map<String, String> values) {
        if (!when.isAfter(frame.now())) {
            sheets.add(new Sheet(new SheetId(0), new ProcedureId(0), kind, timepoint, values, when, frame.who(), 0));
        }
        return this;
    }

    /** No score, with the reason. */
    Sitting absent(String timepoint, AbsenceReason reason) {
        add(timepoint, null, null, null, null, reason, null, null);
        return this;
    }

    Invented.Treated build() {
        return new Invented.Treated(
                new Procedure(
                        new ProcedureId(0),
                        new PatientId(0),
                        status,
                        at,
                        technique,
                        target,
                        description,
                        levels,
                        drugs,
                        operator,
                        note,
                        cancelReason,
                        frame.planVersion(),
                        frame.ruleVersion(),
                        end,
                        0),
                assessments,
                attempts,
                sheets);
    }

    /** Some minutes before or after the procedure. */
    Instant minutes(int count) {
        return at.instant().plus(Duration.ofMinutes(count));
    }

    /** A time on a day counted from the procedure. */
    Instant day(int count, LocalTime time) {
        LocalDate day = at.date().plusDays(count);
        return day.atTime(time).atZone(at.zone()).toInstant();
    }

    private void add(
            String timepoint,
            @Nullable Instant takenAt,
            @Nullable Mode mode,
            @Nullable Nrs nrs,
            @Nullable Lanss lanss,
            @Nullable AbsenceReason absence,
            @Nullable String remark,
            @Nullable String assignedBecause) {
        assessments.add(new Assessment(
                new AssessmentId(0),
                new ProcedureId(0),
                timepoint,
                takenAt,
                mode,
                nrs,
                lanss,
                null,
                null,
                absence,
                remark,
                assignedBecause,
                frame.who(),
                0));
    }
}
