package org.paintrend.clinic;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.numbness.Answers;
import org.paintrend.domain.numbness.EarlyCourse;
import org.paintrend.domain.numbness.Onset;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** A clinic on a real file, with a clock that only moves when told. It is 3 November 2026, noon in Istanbul. */
final class Desktop implements AutoCloseable {
    static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    final Path file;
    final HandClock clock = new HandClock(Instant.parse("2026-11-03T09:00:00Z"));
    Clinic clinic;

    private Desktop(Path file, Clinic clinic) {
        this.file = file;
        this.clinic = clinic;
    }

    static Desktop in(Path folder) throws CannotOpen {
        return in(folder, ISTANBUL);
    }

    static Desktop in(Path folder, ZoneId zone) throws CannotOpen {
        Path file = folder.resolve("clinic.paintrend");
        Desktop desktop = new Desktop(file, null);
        desktop.clinic = desktop.files().create(file, new ClinicDetails("Pain clinic", zone, 1));
        return desktop;
    }

    ClinicFiles files() {
        Supplier<String> actor = () -> "Dr Kaya";
        return new ClinicFiles(clock, actor);
    }

    void reopen() throws CannotOpen {
        clinic.close();
        clinic = files().open(file);
    }

    Patient patient(String code) {
        return saved(clinic.patients().register(patientForm(code, "", "", "")));
    }

    Procedure procedure(Patient patient, String date, String time) {
        return saved(clinic.procedures().record(patient.id(), procedureForm(ProcedureStatus.DONE, date, time)));
    }

    Assessment assessment(Procedure procedure, String date, String time, String nrs) {
        return saved(clinic.assessments().record(procedure.id(), scores(date, time, nrs)));
    }

    static PatientForm patientForm(String code, String given, String family, String born) {
        return new PatientForm(code, given, family, born, null, "", "", "", "", null, null, "", "");
    }

    static ProcedureForm procedureForm(ProcedureStatus status, String date, String time) {
        return procedureForm(status, date, time, "", Side.LEFT);
    }

    static ProcedureForm procedureForm(ProcedureStatus status, String date, String time, String site, Side side) {
        return new ProcedureForm(
                status, date, time, null, "transsacral-block", site, side, "", List.of(), "", "", "", "", "", "", "");
    }

    static AssessmentForm scores(String date, String time, String nrs) {
        return scores(date, time, nrs, null, "");
    }

    static AssessmentForm scores(String date, String time, String nrs, String timepoint, String because) {
        return new AssessmentForm(
                date,
                time,
                null,
                Mode.CLINIC,
                nrs,
                RecallPeriod.NOW,
                Map.of(),
                "",
                null,
                null,
                null,
                "",
                timepoint,
                because);
    }

    /** Everything answered harmlessly but, where wanted, weakness. */
    static NumbnessForm numbness(ProcedureId procedure, boolean weak) {
        return new NumbnessForm(
                procedure,
                new Answers(false, false, false, false, Onset.MINUTES, false, weak, EarlyCourse.IMPROVING, true),
                null,
                null,
                "",
                "",
                "");
    }

    static <T> T saved(Saving<T> saving) {
        return done(saving).value();
    }

    static <T> Saving.Saved<T> done(Saving<T> saving) {
        if (saving instanceof Saving.Saved<T> saved) {
            return saved;
        }
        throw new AssertionError("not saved: " + saving);
    }

    /** Field and problem of each fault, as {@code code REQUIRED}. */
    static List<String> faults(Saving<?> saving) {
        if (saving instanceof Saving.Refused<?> refused) {
            return refused.faults().stream()
                    .map(fault -> fault.field() + " " + fault.problem())
                    .toList();
        }
        throw new AssertionError("not refused: " + saving);
    }

    @Override
    public void close() {
        clinic.close();
    }

    /** A clock that only moves when told. */
    static final class HandClock extends Clock {
        private Instant now;

        HandClock(Instant now) {
            this.now = now;
        }

        void forward(Duration time) {
            now = now.plus(time);
        }

        void set(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ISTANBUL;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
