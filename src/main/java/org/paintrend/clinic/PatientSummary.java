package org.paintrend.clinic;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;

/**
 * A row of the list of patients.
 *
 * @param latest the latest procedure that was done and leads its course, else the latest planned one, or absent
 * @param followed whether the follow-ups of the latest course are asked for: nothing ended it, and its patient lives,
 *     takes part and may be called
 * @param age in whole years today, or at death; without a birth date as it was noted at the latest procedure, or absent
 */
public record PatientSummary(
        Patient patient,
        @Nullable Episode latest,
        boolean followed,
        @Nullable Integer age) {

    /** A row as of a day. */
    static PatientSummary of(Patient patient, @Nullable Episode latest, boolean followed, LocalDate today) {
        OptionalInt now = patient.presentAge(today);
        OptionalInt age = now.isPresent() || latest == null ? now : latest.age(patient);
        return new PatientSummary(patient, latest, followed, age.isPresent() ? (Integer) age.getAsInt() : null);
    }
}
