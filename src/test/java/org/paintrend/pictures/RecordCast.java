package org.paintrend.pictures;

import static org.paintrend.clinic.OnDisk.saved;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.CourseEndForm;
import org.paintrend.clinic.MergePlan;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** Invented patients as a record may have to show them, entered as a clinic would. */
final class RecordCast {
    static final String BLOCK = "transsacral-block";

    private final Clinic clinic;

    RecordCast(Clinic clinic) {
        this.clinic = clinic;
    }

    PatientId patient(String code, String given, String family) {
        return saved(clinic.patients()
                        .register(new PatientForm(
                                code,
                                given,
                                family,
                                "1965-04-12",
                                Sex.FEMALE,
                                "",
                                "",
                                "latex",
                                "",
                                true,
                                null,
                                "",
                                "")))
                .id();
    }

    PatientId alerted(String code, String given, String family, String allergy, String anticoagulant) {
        return saved(clinic.patients()
                        .register(new PatientForm(
                                code,
                                given,
                                family,
                                "1965-04-12",
                                Sex.FEMALE,
                                "",
                                "",
                                allergy,
                                anticoagulant,
                                false,
                                null,
                                "",
                                "")))
                .id();
    }

    ProcedureId done(PatientId patient, String date) {
        return procedure(patient, date, ProcedureStatus.DONE, BLOCK, "S1\u2013S3");
    }

    ProcedureId procedure(PatientId patient, String date, ProcedureStatus status, String technique, String levels) {
        return saved(clinic.procedures().record(patient, form(date, "09:15", status, technique, levels)))
                .id();
    }

    /** Another procedure of the sitting of one that was done at 09:15. */
    ProcedureId besides(PatientId patient, String date, String levels) {
        return saved(clinic.procedures().record(patient, form(date, "09:50", ProcedureStatus.DONE, BLOCK, levels)))
                .id();
    }

    void cancel(PatientId patient, ProcedureId procedure, String reason) {
        saved(clinic.procedures()
                .cancel(procedure, procedureOf(patient, procedure).version(), reason));
    }

    void end(PatientId patient, ProcedureId procedure, CourseEndKind kind, String date) {
        saved(clinic.procedures()
                .endCourse(
                        procedure,
                        procedureOf(patient, procedure).version(),
                        new CourseEndForm(kind, date),
                        "decided together"));
    }

    /** Changes a patient whom somebody else is changing. */
    void change(Patient patient) {
        saved(clinic.patients()
                .change(
                        patient.id(),
                        patient.version(),
                        new PatientForm(
                                patient.code().value(),
                                "Ayse Gulsum",
                                "Demircioglu-Kucukahmetoglu",
                                "1965-04-12",
                                Sex.FEMALE,
                                "+90 532 555 01 17",
                                "",
                                "penicillin, latex, iodinated contrast media and adhesive tape",
                                "",
                                false,
                                null,
                                "",
                                ""),
                        "told at the desk"));
    }

    void voidPatient(Patient patient) {
        saved(clinic.patients().voidPatient(patient.id(), patient.version(), "registered twice"));
    }

    /** Changes a procedure that somebody else is changing. */
    void change(Procedure procedure) {
        saved(clinic.procedures()
                .change(
                        procedure.id(),
                        procedure.version(),
                        form(procedure.at().date().toString(), "09:40", ProcedureStatus.DONE, BLOCK, "S1, S2, S3"),
                        "the clock was wrong"));
    }

    void voidProcedure(Procedure procedure) {
        saved(clinic.procedures().voidProcedure(procedure.id(), procedure.version(), "entered twice"));
    }

    void move(Procedure procedure, PatientId to) {
        saved(clinic.procedures().move(procedure.id(), procedure.version(), to, "wrong patient"));
    }

    /** Somebody with the birth date of all the others and a procedure: the same person, registered once more. */
    PatientId again(String code, String given, String family, String allergy) {
        PatientId patient = saved(clinic.patients()
                        .register(new PatientForm(
                                code,
                                given,
                                family,
                                "1965-04-12",
                                Sex.FEMALE,
                                "0212 555 01 02",
                                "her daughter Zeynep, in the evening",
                                allergy,
                                "",
                                false,
                                null,
                                "after 17:00",
                                "")))
                .id();
        done(patient, "2026-04-14");
        return patient;
    }

    void merge(PatientId stays, PatientId goes) {
        Patient here = clinic.patients().record(stays).orElseThrow().patient();
        Patient there = clinic.patients().record(goes).orElseThrow().patient();
        saved(clinic.merging().merge(MergePlan.of(here, there), Map.of(), "registered twice"));
    }

    /** Puts right what can go wrong: a telephone, a score, a time, a move there and back, a voiding. */
    void mend(PatientId patient, PatientId other) {
        PatientRecord record = clinic.patients().record(patient).orElseThrow();
        change(record.patient());
        Episode latest = record.episodes().getLast();
        Assessment score = latest.followUp().assessments().getLast();
        change(score, "2026-08-10", "11:02", "4", "11");
        change(latest.procedure());
        Procedure twice = procedureOf(patient, done(patient, "2026-07-22"));
        Saving.Saved<Procedure> moved =
                (Saving.Saved<Procedure>) clinic.procedures().move(twice.id(), twice.version(), other, "wrong patient");
        saved(clinic.undo(moved.change()));
        voidProcedure(procedureOf(patient, twice.id()));
    }

    private Procedure procedureOf(PatientId patient, ProcedureId id) {
        return clinic.patients().record(patient).orElseThrow().episodes().stream()
                .map(Episode::procedure)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ProcedureForm form(
            String date, String time, ProcedureStatus status, String technique, String levels) {
        return new ProcedureForm(
                status,
                date,
                status == ProcedureStatus.PLANNED ? "" : time,
                null,
                technique,
                "leg",
                Side.LEFT,
                levels,
                List.of(
                        new ProcedureForm.DrugLine("bupivacaine 0.25 %", "8 ml"),
                        new ProcedureForm.DrugLine("methylprednisolone", "80 mg")),
                "Dr Demo",
                "Uneventful; observed for two hours.",
                status == ProcedureStatus.CANCELLED ? "fever on the day" : "",
                "",
                "24.6",
                "Post-injection sciatic neuropathy",
                "14");
    }

    void scores(ProcedureId procedure, String date, String time, String nrs, String lanss) {
        scores(procedure, date, time, nrs, lanss, "");
    }

    void scores(ProcedureId procedure, String date, String time, String nrs, String lanss, String note) {
        record(procedure, date, time, nrs, lanss, null, null, note);
    }

    void absent(ProcedureId procedure, String timepoint, AbsenceReason reason) {
        record(procedure, "", "", "", "", reason, timepoint, "");
    }

    /** Leaves a form unsaved. */
    void leave(String form, Map<String, String> fields) {
        clinic.drafts().keep(form, fields);
    }

    private void record(
            ProcedureId procedure,
            String date,
            String time,
            String nrs,
            String lanss,
            @Nullable AbsenceReason absence,
            @Nullable String timepoint,
            String note) {
        saved(clinic.assessments().record(procedure, form(date, time, nrs, lanss, absence, timepoint, note)));
    }

    /** Changes what somebody else is changing. */
    void change(Assessment assessment, String date, String time, String nrs, String lanss) {
        saved(clinic.assessments()
                .change(
                        assessment.id(),
                        assessment.version(),
                        form(date, time, nrs, lanss, null, null, ""),
                        "read again from the sheet"));
    }

    private static AssessmentForm form(
            String date,
            String time,
            String nrs,
            String lanss,
            @Nullable AbsenceReason absence,
            @Nullable String timepoint,
            String note) {
        return new AssessmentForm(
                date,
                time,
                null,
                absence != null ? null : lanss.isEmpty() ? Mode.PHONE : Mode.CLINIC,
                nrs,
                RecallPeriod.NOW,
                Map.of(),
                lanss,
                null,
                null,
                absence,
                note,
                timepoint,
                "");
    }
}
