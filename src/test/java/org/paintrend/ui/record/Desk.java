package org.paintrend.ui.record;

import static org.paintrend.clinic.OnDisk.saved;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Tasks;
import org.paintrend.ui.common.Toasts;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** A clinic on a real file with what a record needs around it. It is 3 November 2026, noon in Istanbul. */
final class Desk implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    final Clock clock = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE);
    final Tasks tasks;
    final FakePorts ports = new FakePorts();
    final Went went = new Went();
    final Said said = new Said();
    final Clinic clinic;

    Desk(Path folder, Tasks tasks) throws CannotOpen {
        this.tasks = tasks;
        clinic = new ClinicFiles(clock, () -> "Dr Kaya")
                .create(folder.resolve("clinic.paintrend"), new ClinicDetails("Pain clinic", ZONE, 1));
    }

    Workplace workplace(Locale language) {
        return new Workplace(clinic, Words.in(language), clock, tasks, went, said, ports);
    }

    Patient patient(String code, String family, String given) {
        return saved(clinic.patients()
                .register(new PatientForm(
                        code, given, family, "1965-04-12", Sex.FEMALE, "", "", "latex", "", true, null, "", "")));
    }

    Procedure procedure(Patient patient, String date, ProcedureStatus status) {
        return saved(clinic.procedures().record(patient.id(), form(date, "10:00", status)));
    }

    Procedure done(Patient patient, String date) {
        return procedure(patient, date, ProcedureStatus.DONE);
    }

    static ProcedureForm form(String date, String time, ProcedureStatus status) {
        return new ProcedureForm(
                status,
                date,
                time,
                null,
                "transsacral-block",
                "leg",
                Side.LEFT,
                "S1\u2013S3",
                List.of(new ProcedureForm.DrugLine("bupivacaine 0.25 %", "8 ml")),
                "Dr Kaya",
                "",
                status == ProcedureStatus.CANCELLED ? "fever" : "",
                "",
                "24.6",
                "Post-injection sciatic neuropathy",
                "14");
    }

    Assessment scores(Procedure procedure, String date, String time, String nrs, String lanss) {
        return saved(clinic.assessments().record(procedure.id(), entry(date, time, nrs, lanss, null, null, "")));
    }

    Assessment absent(Procedure procedure, String timepoint, AbsenceReason reason) {
        return saved(clinic.assessments().record(procedure.id(), entry("", "", "", "", reason, timepoint, "")));
    }

    private static AssessmentForm entry(
            String date,
            String time,
            String nrs,
            String lanss,
            @Nullable AbsenceReason absence,
            @Nullable String timepoint,
            String because) {
        return new AssessmentForm(
                date,
                time,
                null,
                absence == null ? Mode.CLINIC : null,
                nrs,
                RecallPeriod.NOW,
                Map.of(),
                lanss,
                null,
                null,
                absence,
                "",
                timepoint,
                because);
    }

    Episode episode(Patient patient) {
        return clinic.patients().record(patient.id()).orElseThrow().episodes().getLast();
    }

    @Override
    public void close() {
        clinic.close();
    }

    /** Remembers where somebody went. */
    static final class Went implements Navigator {
        final List<String> ways = new ArrayList<>();
        final List<Panel> panels = new ArrayList<>();
        Runnable arrange = () -> {};

        @Override
        public void showFollowUps() {
            ways.add("follow-ups");
        }

        @Override
        public void showPatients() {
            ways.add("patients");
        }

        @Override
        public void showRecord(PatientId patient, @Nullable ProcedureId procedure) {
            ways.add("record " + patient.value());
        }

        @Override
        public void newPatient() {
            ways.add("new patient");
        }

        @Override
        public void editPatient(PatientId patient) {
            ways.add("edit patient " + patient.value());
        }

        @Override
        public void enterScores(PatientId patient, ProcedureId procedure) {
            ways.add("enter " + procedure.value());
        }

        @Override
        public void enterScores(PatientId patient, ProcedureId procedure, String timepoint) {
            ways.add("enter " + procedure.value() + " at " + timepoint);
        }

        @Override
        public void editScores(PatientId patient, ProcedureId procedure, AssessmentId assessment) {
            ways.add("edit " + assessment.value());
        }

        @Override
        public void showCatalogue() {}

        @Override
        public void export() {}

        @Override
        public void showImport() {}

        @Override
        public void showSettings() {
            ways.add("settings");
        }

        @Override
        public void openPanel(Panel panel) {
            panels.add(panel);
            arrange.run();
        }

        @Override
        public void closePanel() {
            if (panels.getLast().mayClose()) {
                panels.removeLast().closed();
                arrange.run();
            }
        }
    }

    /** Remembers what was said, and takes it back when told. */
    static final class Said implements Toasts {
        final List<String> texts = new ArrayList<>();
        final List<String> warnings = new ArrayList<>();

        @Nullable
        Runnable undo;

        @Override
        public void say(String text, @Nullable Runnable back) {
            texts.add(text);
            undo = back;
        }

        @Override
        public void warn(String text) {
            warnings.add(text);
        }
    }
}
