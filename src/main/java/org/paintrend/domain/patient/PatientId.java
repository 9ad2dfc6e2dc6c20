package org.paintrend.domain.patient;

/** The number under which the database knows a patient; it never leaves the clinic's machine. */
public record PatientId(long value) {}
