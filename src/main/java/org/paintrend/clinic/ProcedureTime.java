package org.paintrend.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Precision;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;

/** Reads when a procedure of one patient was done, or is planned; only what was done has to be past. */
final class ProcedureTime {
    private final Reading reading;
    private final Patient patient;
    private final ZoneId zone;
    private final Instant now;

    ProcedureTime(Reading reading, Patient patient, ZoneId zone, Instant now) {
        this.reading = reading;
        this.patient = patient;
        this.zone = zone;
        this.now = now;
    }

    /** The moment; empty with faults of the fields {@code date} and {@code time}. */
    Optional<Moment> read(ProcedureStatus status, ProcedureTimeForm form) {
        if (form.date().isBlank()) {
            reading.refuse("date", form.date(), Problem.REQUIRED);
        }
        Optional<LocalDate> date = reading.date("date", form.date()).filter(day -> plausible(status, form, day));
        Optional<LocalTime> time = Entries.time(reading, "time", form.time());
        if (date.isEmpty() || (time.isEmpty() && !form.time().isBlank())) {
            return Optional.empty();
        }
        if (time.isEmpty()) {
            return Optional.of(Moment.on(date.get(), zone));
        }
        LocalDateTime local = date.get().atTime(time.get());
        return Entries.zoned(reading, "time", local, zone, form.laterOfTwo())
                .map(zoned -> new Moment(zoned.toInstant(), zone, Precision.MINUTE))
                .filter(at -> status != ProcedureStatus.DONE || notYet(form, at));
    }

    /** As {@link #read(ProcedureStatus, ProcedureTimeForm)}, of what stays as it was planned: its age has to be the age then. */
    Optional<Moment> read(ProcedureStatus status, ProcedureTimeForm form, Procedure present) {
        return read(status, form).filter(at -> ofNotedAge(form, at, present));
    }

    private boolean ofNotedAge(ProcedureTimeForm form, Moment at, Procedure present) {
        @Nullable Integer noted = present.description().ageYears();
        OptionalInt exact = patient.ageOn(at.date());
        if (noted != null && exact.isPresent() && exact.getAsInt() != noted) {
            Entries.contradiction(reading, "date", form.date(), "ageYears " + noted);
            return false;
        }
        return true;
    }

    private boolean plausible(ProcedureStatus status, ProcedureTimeForm form, LocalDate day) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (status == ProcedureStatus.DONE && day.isAfter(today)) {
            reading.refuse("date", form.date(), Problem.IN_FUTURE, today);
            return false;
        }
        if (day.isBefore(Limits.EARLIEST_PROCEDURE) || day.isAfter(Limits.LATEST_PROCEDURE)) {
            reading.refuse(
                    "date", form.date(), Problem.OUT_OF_RANGE, Limits.EARLIEST_PROCEDURE, Limits.LATEST_PROCEDURE);
            return false;
        }
        @Nullable LocalDate born = patient.identity().birthDate();
        if (born != null && born.isAfter(day)) {
            Entries.contradiction(reading, "date", form.date(), "birthDate " + born);
            return false;
        }
        @Nullable LocalDate died = patient.diedOn();
        if (status == ProcedureStatus.DONE && died != null && day.isAfter(died)) {
            Entries.contradiction(reading, "date", form.date(), "diedOn " + died);
            return false;
        }
        return true;
    }

    private boolean notYet(ProcedureTimeForm form, Moment at) {
        if (at.instant().isAfter(now)) {
            reading.refuse("time", form.time(), Problem.IN_FUTURE, Moments.minute(now, zone));
            return false;
        }
        return true;
    }
}
