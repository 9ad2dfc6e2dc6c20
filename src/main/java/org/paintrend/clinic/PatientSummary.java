package org.paintrend.clinic;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;

/**
 * A row of the list of patients.
 *
 * @param latest the latest procedure that was done, else the latest planned one, or absent
 */
public record PatientSummary(Patient patient, @Nullable Episode latest) {}
