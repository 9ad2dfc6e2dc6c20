package org.paintrend.pictures;

import static org.paintrend.pictures.RecordPictures.picture;

import java.util.List;
import java.util.Map;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;

/** From planned to done or cancelled, procedures of one sitting, and courses that end and go on. */
final class CoursePictures {
    private CoursePictures() {}

    static List<Picture> all() {
        return List.of(
                picture("course-planned-past", CoursePictures::past),
                picture("course-planned-other", CoursePictures::otherPast),
                picture("course-done", CoursePictures::past, "record-done", "step-as-planned"),
                picture("course-done-fault", CoursePictures::past, "record-done", "step-save"),
                picture("course-cancelled", CoursePictures::cancelled),
                picture("course-cancelled-procedure", CoursePictures::cancelled, "record-tab-procedure"),
                picture("course-plan-again", CoursePictures::cancelled, "record-plan-again"),
                picture("course-part", CoursePictures::part, "record-time-line"),
                picture("course-part-assessments", CoursePictures::part, "record-time-line", "record-tab-assessments"),
                picture("course-part-procedure", CoursePictures::part, "record-time-line", "record-tab-procedure"),
                picture("course-leading-procedure", CoursePictures::part, "record-tab-procedure"),
                picture("course-one-course", CoursePictures::second, "record-new-procedure"),
                picture("course-repeat", CoursePictures::repeat),
                picture("course-end", CoursePictures::repeat, "record-repeat-end"),
                picture("course-end-open", CoursePictures::repeat, "record-tab-procedure", "record-end-course"),
                picture("course-going-on", CoursePictures::ended, "record-tab-procedure"));
    }

    private static PatientId past(RecordCast cast) {
        PatientId patient = cast.patient("D-0031", "Ece", "Demo");
        ProcedureId planned = cast.procedure(patient, "2026-10-12", ProcedureStatus.PLANNED, RecordCast.BLOCK, "S1");
        cast.scores(planned, "2026-09-22", "10:05", "8", "16");
        return patient;
    }

    private static PatientId otherPast(RecordCast cast) {
        PatientId patient = RecordPictures.responder(cast);
        cast.procedure(patient, "2026-10-12", ProcedureStatus.PLANNED, RecordCast.BLOCK, "S2");
        return patient;
    }

    private static PatientId cancelled(RecordCast cast) {
        PatientId patient = cast.patient("D-0032", "Nil", "Demo");
        ProcedureId planned = cast.procedure(patient, "2026-10-12", ProcedureStatus.PLANNED, RecordCast.BLOCK, "S1");
        cast.scores(planned, "2026-09-22", "10:05", "8", "16");
        cast.cancel(patient, planned, "Fever on the day; to be asked again after the antibiotics.");
        return patient;
    }

    /** A score stands under the second: it was recorded before the first one was. */
    private static PatientId part(RecordCast cast) {
        PatientId patient = cast.patient("D-0033", "Suna", "Demo");
        ProcedureId second = cast.besides(patient, "2026-07-21", "S3");
        cast.scores(second, "2026-07-21", "08:30", "8", "");
        ProcedureId leading = cast.done(patient, "2026-07-21");
        cast.scores(leading, "2026-07-20", "16:10", "8", "18");
        cast.scores(leading, "2026-08-10", "11:02", "3", "9");
        return patient;
    }

    private static PatientId second(RecordCast cast) {
        PatientId patient = RecordPictures.responder(cast);
        cast.leave(
                "procedure/new/" + patient.value(),
                Map.of("status", "done", "date", "2026-07-21", "side", "left", "site", "Leg", "levels", "S3"));
        return patient;
    }

    private static PatientId repeat(RecordCast cast) {
        PatientId patient = cast.patient("D-0034", "Kaan", "Demo");
        ProcedureId first = cast.done(patient, "2026-08-11");
        cast.scores(first, "2026-08-10", "16:10", "8", "18");
        cast.scores(first, "2026-09-01", "11:02", "7", "15");
        cast.done(patient, "2026-10-06");
        return patient;
    }

    private static PatientId ended(RecordCast cast) {
        PatientId patient = cast.patient("D-0035", "Lale", "Demo");
        ProcedureId procedure = cast.done(patient, "2026-08-11");
        cast.scores(procedure, "2026-08-10", "16:10", "8", "18");
        cast.end(patient, procedure, CourseEndKind.SURGERY, "2026-09-15");
        return patient;
    }
}
