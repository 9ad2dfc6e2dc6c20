package org.paintrend.store;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.PatientId;

/**
 * A change that a unit of work wrote.
 *
 * @param number of its event in the history
 * @param patient whose record it touched; absent when it touched none or two
 */
public record Written(long number, @Nullable PatientId patient) {}
