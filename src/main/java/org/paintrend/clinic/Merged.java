package org.paintrend.clinic;

import org.paintrend.domain.patient.Patient;

/**
 * A record that became part of another one, and can be split off again.
 *
 * @param number of the change that merged them
 * @param goes the record that is hidden since
 */
public record Merged(long number, Patient goes) {}
