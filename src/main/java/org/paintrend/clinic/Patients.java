package org.paintrend.clinic;

import java.util.List;
import java.util.Optional;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;

/** Registering, finding and mending patients. */
public final class Patients {

    /** Every patient who is not voided, in order of name, then code. */
    public List<PatientSummary> all() {
        return Unwritten.yet();
    }

    /** One row of {@link #all}; empty when voided or not there. */
    public Optional<PatientSummary> summary(PatientId id) {
        return Unwritten.yet();
    }

    /** Everything about one patient; empty when voided or not there. */
    public Optional<PatientRecord> record(PatientId id) {
        return Unwritten.yet();
    }

    /** A code that is free, following the pattern of the clinic's latest one: P-0042. */
    public String suggestCode() {
        return Unwritten.yet();
    }

    /** Patients with the family name and birth date of a form: the same person, or a twin. */
    public List<Patient> resembling(PatientForm form) {
        return Unwritten.yet();
    }

    /** Registers a patient; faults name the form's fields. */
    public Saving<Patient> register(PatientForm form) {
        return Unwritten.yet();
    }

    /** Changes a patient; a reason (field {@code reason}) is required. */
    public Saving<Patient> change(PatientId id, long version, PatientForm form, String reason) {
        return Unwritten.yet();
    }

    /** Voids a patient created by mistake, with everything under it: hidden, never deleted. */
    public Saving<Patient> voidPatient(PatientId id, long version, String reason) {
        return Unwritten.yet();
    }
}
