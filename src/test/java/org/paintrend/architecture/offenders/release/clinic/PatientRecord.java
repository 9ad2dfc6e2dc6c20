package org.paintrend.architecture.offenders.release.clinic;

public record PatientRecord(String name) {}
