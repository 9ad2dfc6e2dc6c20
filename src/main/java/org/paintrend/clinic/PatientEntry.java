package org.paintrend.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Calls;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.store.Tables;

/** Reads the form of a patient against what is known already. */
final class PatientEntry {
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1880, 1, 1);

    private final Tables tables;
    private final Reading reading = new Reading();
    private final LocalDate today;

    PatientEntry(Tables tables, Instant now, ZoneId zone) {
        this.tables = tables;
        this.today = LocalDate.ofInstant(now, zone);
    }

    Reading reading() {
        return reading;
    }

    /** The patient of a form; empty with faults. What the form does not show is kept of the present one. */
    Optional<Patient> read(PatientForm form, @Nullable Patient present) {
        Optional<PatientCode> code = code(form.code(), present == null ? null : present.id());
        Identity identity = new Identity(
                line("givenName", form.givenName(), Identity.LONGEST_NAME),
                line("familyName", form.familyName(), Identity.LONGEST_NAME),
                birthDate(form.birthDate(), present),
                line("phone", form.phone(), Identity.LONGEST_NAME),
                reading.text("contact", form.contact(), Identity.LONGEST_CONTACT)
                        .orElse(null));
        Alerts alerts = new Alerts(
                line("allergy", form.allergy(), Limits.LINE),
                line("anticoagulant", form.anticoagulant(), Limits.LINE),
                form.diabetes());
        Calls calls = new Calls(form.mayBeCalled(), line("bestHour", form.bestHour(), Calls.LONGEST_HOUR));
        @Nullable LocalDate diedOn = diedOn(form.diedOn(), identity.birthDate(), present);
        if (!reading.clean()) {
            return Optional.empty();
        }
        return Optional.of(new Patient(
                present == null ? new PatientId(0) : present.id(),
                code.orElseThrow(),
                identity,
                form.sex(),
                alerts,
                diedOn,
                calls,
                present == null ? 0 : present.version()));
    }

    private Optional<PatientCode> code(String raw, @Nullable PatientId own) {
        if (raw.isBlank()) {
            return reading.refuse("code", raw, Problem.REQUIRED);
        }
        Optional<PatientCode> code =
                Entries.line(reading, "code", raw, PatientCode.LONGEST).map(PatientCode::new);
        code.ifPresent(one -> Codes.refuseTaken(reading, tables, one, own));
        return code;
    }

    private @Nullable LocalDate birthDate(String raw, @Nullable Patient present) {
        @Nullable LocalDate born = reading.date("birthDate", raw).orElse(null);
        if (born == null) {
            return null;
        }
        if (born.isAfter(today)) {
            reading.refuse("birthDate", raw, Problem.IN_FUTURE, today);
        } else if (born.isBefore(EARLIEST_BIRTH)) {
            reading.refuse("birthDate", raw, Problem.OUT_OF_RANGE, EARLIEST_BIRTH, today);
        } else if (present != null) {
            Lifetime.born(reading, born, tables.procedures().of(present.id()));
        }
        return born;
    }

    /** Nobody dies before birth, in the future, or before a procedure that was done. */
    private @Nullable LocalDate diedOn(String raw, @Nullable LocalDate born, @Nullable Patient present) {
        @Nullable LocalDate died = reading.date("diedOn", raw).orElse(null);
        if (died == null) {
            return null;
        }
        if (died.isAfter(today)) {
            reading.refuse("diedOn", raw, Problem.IN_FUTURE, today);
        } else {
            List<Procedure> procedures =
                    present == null ? List.of() : tables.procedures().of(present.id());
            Lifetime.died(reading, died, born, procedures, procedures.stream().flatMap(this::seen));
        }
        return died;
    }

    private Stream<LocalDate> seen(Procedure procedure) {
        return tables.assessments().of(procedure.id()).stream()
                .filter(one -> one.absence() == null)
                .map(Assessment::takenAt)
                .filter(Objects::nonNull)
                .map(takenAt -> LocalDate.ofInstant(takenAt, procedure.at().zone()));
    }

    private @Nullable String line(String field, String raw, int longest) {
        return Entries.line(reading, field, raw, longest).orElse(null);
    }
}
