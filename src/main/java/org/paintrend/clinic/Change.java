package org.paintrend.clinic;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.PatientId;

/**
 * Something that is on disk now.
 *
 * @param number rises with every change
 * @param patient whose record it touched; absent when it touched none or many
 */
public record Change(long number, @Nullable PatientId patient) {}
