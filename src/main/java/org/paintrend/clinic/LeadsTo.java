package org.paintrend.clinic;

import org.paintrend.domain.patient.Patient;

/**
 * A record that is hidden because it became part of another one.
 *
 * @param goes as it was
 * @param into the visible record it is part of by now, over however many merges
 */
public record LeadsTo(Patient goes, Patient into) {}
